package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is damaged, incomplete or none. */
class IndexProblemsTest {
  @TempDir Path folder;
  private IndexedDays days;

  @BeforeEach
  void days() {
    days = new IndexedDays(folder);
  }

  @Test
  void withoutItsManifestARunDoesNotCount() throws IOException {
    days.write("day1", "a.txt", MadeUpArticle.of(1, 0, 6));
    days.run("day1", "out1", 2);
    Files.delete(generation().resolve("manifest.txt"));

    Map<String, JsonNode> records = days.run("day1", "again", 2).byName("records");

    assertThat(records).containsOnlyKeys("a.txt");
  }

  @Test
  void saysWhatIsWrongWithAnIndex() throws IOException {
    days.write("day1", "a.txt", MadeUpArticle.of(1, 0, 6));
    days.run("day1", "out1", 2);
    Path manifest = generation().resolve("manifest.txt");
    String text = Files.readString(manifest);

    Files.writeString(manifest, text.replace("winnow-index 1", "winnow-index 9"));
    says("cannot be used: '%s/manifest.txt': it is of format 9, and this version of Winnow has 1");
    Files.writeString(manifest, text.replace("winnow-index 1", "something"));
    says("cannot be used: '%s/manifest.txt': its first line is not 'winnow-index 1'");
    Files.writeString(manifest, text.replace("buckets\t2\t3", "buckets\t5\t3"));
    says(
        "has 5 buckets of documents and 3 of paragraphs, the settings say 2 and 3; set 'buckets'"
            + " to those, or begin another index");
    Files.writeString(manifest, text);
    String ids = text.replaceAll("(?s).*(ids-\\S+).*", "$1");
    Files.writeString(generation().resolve(ids), "?");
    says(
        "is broken: '%s/"
            + ids
            + "' has 1 bytes, not 36; without the folder '%s' what that run has read is not known");
    Files.writeString(folder.resolve("known/notes.txt"), "x");
    says("is no index: 'notes.txt' is no part of one");
  }

  private void says(String how) {
    assertThatThrownBy(() -> days.run("day1", "out2", 2))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "index: '" + folder.resolve("known") + "' " + how.replace("%s", name(generation())));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** The one run that the index holds. */
  private Path generation() {
    try (Stream<Path> runs = Files.list(folder.resolve("known"))) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
