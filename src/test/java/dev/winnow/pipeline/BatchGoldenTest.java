package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the shipped {@code batch.yaml} on the {@code input} of each folder of {@code
 * src/test/resources/golden-batch} and compares all records and audit lines with those that stand
 * beside it, file by file. Places are reduced to the names of files; scores are left out, as in
 * {@link GoldenTest}. With {@code -Dgolden.write=true} they are written instead, to be read before
 * they are committed.
 */
class BatchGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden-batch");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static List<Path> corpora() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corpora")
  void givesTheSameRecordsAndAuditLines(Path corpus, @TempDir Path output) throws IOException {
    BatchPlan plan = (BatchPlan) PipelineFile.read(Path.of("pipelines/batch.yaml"));

    BatchRun run = BatchRun.of(plan, corpus.resolve("input"), output.resolve("run"), 2);

    compare(corpus.resolve("records.json"), run.byName("records"));
    compare(corpus.resolve("removals.json"), run.byName("removals"));
    assertThat(run.lines("failures")).isEmpty();
  }

  /** The corpus shows each decision that is made between documents. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"relation\" : \"contained\"",
        "\"relation\" : \"rewrite\"",
        "\"rule\" : \"near\"",
        "\"rule\" : \"recurrent-block\"",
        "\"rule\" : \"repeated-paragraph\"",
        "\"also_at\" : [ \""
      })
  void everyDecisionIsShown(String decision) throws IOException {
    Path corpus = GOLDEN.resolve("valley");
    assertThat(
            Files.readString(corpus.resolve("records.json"))
                + Files.readString(corpus.resolve("removals.json")))
        .contains(decision);
  }

  private static void compare(Path golden, Map<String, JsonNode> lines) throws IOException {
    ObjectNode all = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> line : new TreeMap<>(lines).entrySet()) {
      ObjectNode object = (ObjectNode) line.getValue();
      object.remove(List.of("config", "version"));
      object.put("uri", line.getKey());
      if (object.get("also_at") instanceof ArrayNode places) {
        for (int i = 0; i < places.size(); i++) {
          places.set(i, name(places.get(i).asText()));
        }
      }
      object.path("removals").forEach(removal -> ((ObjectNode) removal).remove("score"));
      all.set(line.getKey(), object);
    }
    String actual = JSON.writeValueAsString(all) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static String name(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }
}
