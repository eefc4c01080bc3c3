package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.ShardWriter;
import dev.winnow.write.json.RunInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the shipped {@code clean.yaml} on each folder of {@code src/test/resources/golden} and
 * compares the record and the audit line with those that stand beside the input; a dropped document
 * has no record. Scores are left out: they change when the model is trained anew, and what was
 * decided should not. With {@code -Dgolden.write=true} they are written instead, to be read before
 * they are committed.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Plan PLAN = PipelineFile.read(Path.of("pipelines/clean.yaml"));

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesTheSameRecordAndAuditLine(Path folder, @TempDir Path output) throws IOException {
    Path input = input(folder);
    byte[] bytes = Files.readAllBytes(input);
    String uri = String.valueOf(input.getFileName());
    DocumentChain.Outcome outcome =
        PLAN.chain().process(new RawDocument(DigestUtils.sha256Hex(bytes), uri, bytes));
    assertThat(outcome.failure()).isNull();
    assertThat(
            new ShardWriter(
                    new JsonFiles(output.toString(), 1), new RunInfo("clean.yaml", "0", "0"))
                .write(0, List.of(outcome.article()), List.of())
                .get(FigureKey.of(Figure.DOCUMENTS_READ)))
        .isEqualTo(1);

    compare(folder.resolve("record.json"), output.resolve("records/part-00000-of-00001.jsonl"));
    compare(folder.resolve("removals.json"), output.resolve("removals/part-00000-of-00001.jsonl"));
  }

  private static void compare(Path golden, Path written) throws IOException {
    String lines = Files.readString(written);
    if (lines.isEmpty()) {
      assertThat(golden).doesNotExist();
      return;
    }
    JsonNode line = JSON.readTree(lines);
    if (line instanceof ObjectNode object) {
      object.remove(List.of("config", "version"));
    }
    for (JsonNode removal : line.path("removals")) {
      ((ObjectNode) removal).remove("score");
    }
    String actual = JSON.writeValueAsString(line) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("input."))
          .findFirst()
          .orElseThrow();
    }
  }
}
