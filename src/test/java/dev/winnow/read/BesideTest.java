package dev.winnow.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.RawDocument;
import dev.winnow.read.format.TableFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metadata of documents in files beside them. */
class BesideTest {
  private static final String METADATA =
      "{\"title\":\"A\",\"authors\":[\"Ada Penn\",\"Jo Doe\"],\"url\":\"https://a.example/\"}";

  @TempDir private Path folder;

  @Test
  void sidecarsByTheNamesInUse() throws IOException {
    for (String[] pair :
        new String[][] {
          {"a.html", "a.html.json"}, {"b.txt", "b.json"}, {"c.txt", "c.meta.json"}, {"d", "d.json"}
        }) {
      write(pair[0], "The ferry sails.");
      write(pair[1], METADATA);

      RawDocument document = only(pair[0], sidecars());
      assertThat(document.stated().title()).as(pair[0]).isEqualTo("A");
      assertThat(document.stated().byline()).isEqualTo("Ada Penn, Jo Doe");
      assertThat(document.stated().fields()).containsExactly("title", "byline", "url");
      assertThat(only(pair[1], sidecars()).dropped()).isEqualTo("sidecar");
      assertThat(only(pair[0], new ReadFiles(null, null)).stated().title()).isNull();
    }
  }

  @Test
  void aTableBesideADocumentIsNoSidecar() throws IOException {
    write("a.txt", "The ferry sails.");
    write("a.json", "{\"title\":\"B\",\"text\":\"The bridge is open.\"}");
    assertThat(only("a.txt", sidecars()).stated().title()).isNull();
    assertThat(only("a.json", sidecars()).stated().title()).isEqualTo("B");
    write("b.txt", "The ferry sails.");
    write("b.json", "no JSON");
    assertThat(only("b.txt", sidecars()).stated().fields()).isEmpty();
  }

  @Test
  void aManifestNamesDocumentsByTheirPaths() throws IOException {
    write("sub/a.txt", "The ferry sails.");
    write("b.txt", "The bridge is open.");
    write("t.jsonl", "{\"text\":\"One.\",\"title\":\"Of the row\",\"language\":\"de\"}");
    Path csv =
        write(
            "manifest.csv",
            """
            path,title,date,section
            sub/a.txt,"Ferry, again",2024-05-06,harbour
            t.jsonl#line=1,Of the manifest,,
            """);
    ReadFiles files =
        new ReadFiles(
                null,
                null,
                null,
                new TableFields(null, null, null, null, null, null, null, null, List.of("section")))
            .withManifest(csv.toString());

    RawDocument document = only("sub/a.txt", files);
    assertThat(document.stated().title()).isEqualTo("Ferry, again");
    assertThat(document.stated().published()).isEqualTo("2024-05-06");
    assertThat(document.stated().extra()).isEqualTo("{\"section\":\"harbour\"}");
    assertThat(only("b.txt", files).stated().fields()).isEmpty();
    RawDocument row = only("t.jsonl", files);
    assertThat(row.stated().title()).isEqualTo("Of the manifest");
    assertThat(row.stated().language()).isEqualTo("de");
  }

  @Test
  void wrongManifestsAreToldBeforeTheRun() throws IOException {
    refused("path,title\n,A\n", "line 2 of '", "' has no 'path', which names the document");
    refused("title\nA\n", "has no 'path'");
    refused("path,title\na.txt,A\na.txt,B\n", "names 'a.txt' for the second time");
    refused("path,text\na.txt,A\n", "has no metadata, or a text");
    Path lines = write("m.jsonl", "{\"path\":\"a.txt\",\"title\":\"A\"}\n{\"path\":");
    assertThatThrownBy(() -> of(lines).check())
        .hasMessage("'manifest': line 2 of '" + lines + "' is no JSON object");
  }

  private void refused(String csv, String... parts) throws IOException {
    Path file = write("m" + csv.hashCode() + ".csv", csv);
    assertThatThrownBy(() -> of(file).check())
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains(parts);
  }

  private ReadFiles of(Path manifest) {
    return new ReadFiles(List.of(folder.toString()), null).withManifest(manifest.toString());
  }

  private static ReadFiles sidecars() {
    return new ReadFiles(null, null, null, null, null, null, null, null, null, true);
  }

  private RawDocument only(String name, ReadFiles files) throws IOException {
    Reading read = Reading.of(folder.resolve(name), files);
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents()).hasSize(1);
    return read.documents().get(0);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
