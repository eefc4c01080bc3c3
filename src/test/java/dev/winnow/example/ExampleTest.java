package dev.winnow.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.beam.sdk.Pipeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step, the source and the sink of this package in pipeline files. */
class ExampleTest {
  private static final String TABLE =
      """
      https://a.example/bridge\tThe bridge is open\tThe council opened the bridge on Monday, and a \
      hundred people walked over it.
      https://a.example/rain\tRain\tIt rains.
      https://a.example/broken\tA line without a text
      """;
  private static final String PIPELINE =
      """
      pipeline:
        type: chain
        source: {type: ReadTsv, config: {path: %1$s/articles.tsv}}
        transforms:
          - type: Extract
          - {type: DropShort, name: NoStubs, config: {min_words: 8}}
          - type: Split
        sink: {type: WriteGzip, config: {path: %1$s/out}}
      """;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private ClassLoader before;
  private URLClassLoader own;

  /** What names the providers is on no other test's class path. */
  @BeforeEach
  void classPath() {
    before = Thread.currentThread().getContextClassLoader();
    URL services = ExampleTest.class.getResource("/dev/winnow/example/");
    own = new URLClassLoader(new URL[] {services}, before);
    Thread.currentThread().setContextClassLoader(own);
  }

  @AfterEach
  void close() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    own.close();
  }

  @Test
  void runByTheirNames() throws IOException {
    run(PIPELINE);

    assertThat(lines("records"))
        .extracting(record -> record.at("/uri").asText(), record -> record.at("/title").asText())
        .containsExactly(tuple("https://a.example/bridge", "The bridge is open"));
    assertThat(lines("removals"))
        .extracting(
            line -> line.at("/uri").asText(),
            line -> line.at("/dropped/step").asText(),
            line -> line.at("/dropped/rule").asText())
        .containsExactlyInAnyOrder(
            tuple("https://a.example/bridge", "", ""),
            tuple("https://a.example/rain", "NoStubs", "too-short"));
    assertThat(lines("failures"))
        .extracting(
            line -> line.at("/uri").asText(),
            line -> line.at("/step").asText(),
            line -> line.at("/message").asText())
        .containsExactly(
            tuple("https://a.example/broken", "Read", "The line has 2 columns instead of 3."));
  }

  @Test
  void complaintsBeginWithFileAndLine() {
    says("min_words: 8", "min_words: 0", "6: NoStubs: 'min_words' must be at least 1, was 0");
    says("min_words: 8", "words: 8", "6: NoStubs: unknown key 'words'; known: [min_words]");
    says(
        "type: DropShort",
        "type: DropLong",
        "6: unknown step type 'DropLong'; known: [Extract, DropShort, Filter, Strip, Mask, Split, Recurrence,"
            + " Dedup]");
    says(
        "ReadTsv",
        "ReadXml",
        "3: unknown step type 'ReadXml'; known: [ReadCsv, ReadFiles, ReadJsonLines, ReadKafka,"
            + " ReadParquet, ReadTsv, ReadWarc, WatchFolder]");
    says(
        "- type: Split",
        "- type: Split\n    - type: DropShort",
        "8: DropShort: DropShort cannot stand here; the order is [Extract, DropShort | Filter | Strip, Mask,"
            + " Split, Recurrence, Dedup]");
  }

  private void run(String pipeline) throws IOException {
    Files.writeString(folder.resolve("articles.tsv"), TABLE);
    Pipeline graph = Pipeline.create();
    Graph.build(graph, PipelineFile.read(file(pipeline)));
    graph.run().waitUntilFinish();
  }

  private List<JsonNode> lines(String kind) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    Path file = folder.resolve("out/" + kind + ".jsonl.gz");
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  private void says(String from, String to, String complaint) {
    assertThat(PIPELINE).contains(from);
    assertThatThrownBy(() -> PipelineFile.read(file(PIPELINE.replace(from, to))))
        .isInstanceOf(ConfigException.class)
        .hasMessage(folder.resolve("p.yaml") + ":" + complaint);
  }

  private Path file(String pipeline) throws IOException {
    return Files.writeString(folder.resolve("p.yaml"), pipeline.formatted(folder));
  }
}
