package dev.winnow.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that writes files for the bulk interface of Elasticsearch and OpenSearch. */
class BulkRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ARTICLES = 30;

  @TempDir Path folder;

  @BeforeEach
  void articles() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          folder.resolve("in/" + i + ".txt"),
          String.format(
              Locale.ROOT,
              "Ferry number %d sails again%n%nThe ferry with number %d left the harbour on Monday"
                  + " with %d passengers and returned in the evening.%n",
              i,
              i,
              7 * i + 3));
    }
    Files.write(folder.resolve("in/photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
  }

  @Test
  void eachRecordHasItsActionAndFilesStaySmall() throws IOException {
    Cli run = run(pipeline("{index: news, shards: 2, max_file_bytes: 4000}"), "out");

    assertThat(run.code()).as(run.err()).isZero();
    List<String> ids = new ArrayList<>();
    for (Path file : files("out/records")) {
      assertThat(Files.size(file)).isLessThanOrEqualTo(4000);
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i += 2) {
        JsonNode action = JSON.readTree(lines.get(i)).get("index");
        JsonNode document = JSON.readTree(lines.get(i + 1));
        assertThat(action.get("_index").asText()).isEqualTo("news");
        assertThat(action.get("_id").asText()).isEqualTo(document.get("id").asText());
        ids.add(document.get("id").asText());
      }
    }
    assertThat(ids).hasSize(ARTICLES).isSorted().doesNotHaveDuplicates();
    assertThat(text("out/removals")).contains("\"_index\":\"news-removals\"");
    assertThat(text("out/failures")).contains("\"_index\":\"news-failures\"", "photo.png");
  }

  @Test
  void theSameInputGivesTheSameBytesAndOverwriteRemovesThem() throws IOException {
    Path pipeline = pipeline("{index: news}");
    run(pipeline, "one");
    run(pipeline, "two");
    assertThat(text("one/records")).isEqualTo(text("two/records"));

    Cli again = run(pipeline, "one");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("--overwrite");
    Cli over =
        Cli.run(
            "run",
            pipeline,
            "--input=" + folder.resolve("in"),
            "--output=" + folder.resolve("one"),
            "--overwrite");
    assertThat(over.code()).as(over.err()).isZero();
    assertThat(text("one/records")).isEqualTo(text("two/records"));
  }

  @Test
  void aWrongIndexNameIsRefused() throws IOException {
    Cli run = run(pipeline("{index: News}"), "out");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("WriteBulk", "'index' must begin with a lower-case letter or a digit", "'News'");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Cli run(Path pipeline, String output) {
    return Cli.run(
        "run", pipeline, "--input=" + folder.resolve("in"), "--output=" + folder.resolve(output));
  }

  private Path pipeline(String config) throws IOException {
    return Files.writeString(
        folder.resolve("p.yaml"),
        """
        pipeline:
          type: chain
          source: {type: ReadFiles}
          transforms: [{type: Extract}, {type: Strip}, {type: Split}, {type: Dedup}]
          sink: {type: WriteBulk, config: %s}
        options: {max_failures: 1}
        """
            .formatted(config));
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.sorted().toList();
    }
  }

  private String text(String name) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(name)) {
      all.append(Files.readString(file, UTF_8));
    }
    return all.toString();
  }
}
