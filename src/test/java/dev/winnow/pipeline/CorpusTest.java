package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole flow on a generated corpus: what users rely on, whatever the runner does. */
class CorpusTest {
  private static final Path BATCH = Path.of("pipelines/batch.yaml");

  @TempDir static Path folder;
  private static BatchRun run;

  @BeforeAll
  static void runOnce() throws IOException {
    writeCorpus(folder.resolve("input"), name -> name);
    run = run(folder.resolve("input"), "first", 2);
  }

  @Test
  void writesTheSameBytesWithMoreWorkers() throws IOException {
    assertThat(run(folder.resolve("input"), "again", 5).contents()).isEqualTo(run.contents());
  }

  @Test
  void writesTheSameWhereverTheFilesLieAndWhateverTheirOrder() throws IOException {
    writeCorpus(folder.resolve("elsewhere"), name -> (char) ('z' - name.charAt(0) % 26) + name);

    BatchRun moved = run(folder.resolve("elsewhere"), "moved", 1);

    assertThat(withoutPlaces(moved)).isEqualTo(withoutPlaces(run));
  }

  @Test
  void recordAndAuditLineNameAllPlacesOfTheSameBytes() throws IOException {
    for (String kind : List.of("records", "removals")) {
      List<JsonNode> copies =
          run.lines(kind).stream().filter(line -> !line.path("also_at").isEmpty()).toList();

      assertThat(copies).hasSize(1);
      assertThat(copies.get(0).get("uri").asText()).endsWith("a0.txt");
      assertThat(copies.get(0).get("also_at")).hasSize(1);
      assertThat(copies.get(0).get("also_at").get(0).asText()).endsWith("copy of a0.txt");
    }
  }

  @Test
  void everyDocumentHasARecordOrAReason() throws IOException {
    int dropped = (int) run.lines("removals").stream().filter(line -> line.has("dropped")).count();

    assertThat(run.lines("removals")).hasSize(run.lines("records").size() + dropped);
    assertThat(run.lines("failures"))
        .extracting(line -> line.get("category").asText())
        .containsExactlyInAnyOrder("empty", "binary");
    assertThat(dropped).isEqualTo(1);
  }

  @Test
  void whatADuplicatePointsToIsThereAndSaysTheSame() throws IOException {
    Map<String, JsonNode> records =
        run.lines("records").stream()
            .collect(Collectors.toMap(line -> line.get("id").asText(), line -> line));
    int duplicates = 0;
    for (JsonNode audit : run.lines("removals")) {
      for (JsonNode removal : audit.get("removals")) {
        if (removal.has("of")) {
          JsonNode of = removal.get("of");
          JsonNode owner = records.get(of.get("id").asText());
          assertThat(owner.get("paragraphs").get(of.get("paragraph").asInt()).get("text"))
              .isEqualTo(removal.get("text"));
          duplicates++;
        }
      }
    }
    assertThat(duplicates).isGreaterThan(10);
  }

  @Test
  void theSummaryIsWrittenAndAddsUp() throws IOException {
    JsonNode summary = run.summary();
    JsonNode documents = summary.get("documents");

    assertThat(summary.get("complete").asBoolean()).isTrue();
    assertThat(documents.get("read").asInt())
        .isEqualTo(documents.get("records").asInt() + documents.get("dropped").asInt());
    assertThat(documents.get("failures").asInt()).isEqualTo(2);
    assertThat(documents.get("also_at").asInt()).isEqualTo(1);
  }

  /** Twenty articles that share sentences, a copy, a cut, an empty file and a binary. */
  private static void writeCorpus(Path input, UnaryOperator<String> naming) throws IOException {
    Files.createDirectories(input.resolve("deeper"));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add("Report number " + i + " tells what the surveyors found in valley " + i + ".");
      for (int k = 0; k < 6; k++) {
        int n = random.nextInt(30);
        paragraphs.add(
            "Paragraph " + n + " says that the river rose by " + n + " inches during the night.");
      }
      String text = String.join("\n\n", paragraphs);
      Files.writeString(
          input.resolve(i % 2 == 0 ? "" : "deeper").resolve(naming.apply("a" + i + ".txt")), text);
      if (i == 0) {
        Files.writeString(input.resolve(naming.apply("copy of a0.txt")), text);
        Files.writeString(
            input.resolve(naming.apply("cut.txt")),
            String.join("\n\n\n", paragraphs.subList(0, 1)));
      }
    }
    Files.writeString(input.resolve(naming.apply("empty.txt")), "");
    Files.write(
        input.resolve(naming.apply("picture.txt")),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
  }

  private static BatchRun run(Path input, String name, int threads) {
    return BatchRun.of((BatchPlan) PipelineFile.read(BATCH), input, folder.resolve(name), threads);
  }

  private static Map<String, String> withoutPlaces(BatchRun run) throws IOException {
    Map<String, String> contents = run.contents();
    contents.replaceAll(
        (name, content) ->
            content.replaceAll("\"(uri|also_at)\":(\"[^\"]*\"|\\[[^]]*])", "\"$1\":\"\""));
    return contents;
  }
}
