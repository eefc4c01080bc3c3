package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.strip.RuleSet;
import dev.winnow.yaml.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What steps do that have no settings, and that the jar holds all that this needs. */
class ShippedSettingsTest {
  private static final Path RULES = Path.of("config/rules");

  @TempDir Path folder;

  /** The hash stands in each record; a run of today and one of last year are told apart by it. */
  @ParameterizedTest
  @CsvSource({
    "batch, b0aef168f81f73d4",
    "warc, b0aef168f81f73d4",
    "jsonl, b0aef168f81f73d4",
    "clean, 01e15893291d1d25",
    "corpus, 8b7b5bc6aae6b77e",
    "stream, bf51a49d0e2fb8a5",
    "watch, bf51a49d0e2fb8a5"
  })
  void theShippedPipelinesHaveTheApprovedHash(String name, String hash) {
    assertThat(hash(Path.of("pipelines", name + ".yaml"))).isEqualTo(hash);
    assertThat(PipelineFile.named(name).info())
        .isEqualTo(PipelineFile.read(Path.of("pipelines", name + ".yaml")).info());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strip|{rules: CONFIG/rules, model: CONFIG/text/block-model.json}",
        "Strip|{rules: [shipped]}",
        "Strip|{model: CONFIG/text/block-model.json}",
        "Strip|{rules: CONFIG/rules, model: shipped, threshold: 0.35}",
        "Recurrence|{settings: CONFIG/recurrence.yaml}",
        "Recurrence|{settings: shipped}",
        "Dedup|{settings: CONFIG/dedup.yaml}",
        "Dedup|{settings: shipped}",
      })
  void noSettingsAreTheShippedOnes(String step, String same) throws IOException {
    String config = Path.of("config").toAbsolutePath().toString();
    assertThat(hash(step, same.replace("CONFIG", config))).isEqualTo(hash(step, "{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strip|{model: none}",
        "Strip|{rules: CONFIG/rules}",
        "Strip|{threshold: 0.4}",
        "Strip|{disable: en-newsletter-tail}",
        "Recurrence|{settings: own.yaml}",
        "Dedup|{paragraphs: {policy: mark}}",
      })
  void othersAreNot(String step, String other) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), "min_stories: 9\n");
    String config = Path.of("config").toAbsolutePath().toString();
    assertThat(hash(step, other.replace("CONFIG", config))).isNotEqualTo(hash(step, "{}"));
  }

  /** A jar cannot list what it holds. */
  @Test
  void theListOfRuleFilesIsComplete() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      List<String> there =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(file -> RULES.relativize(file).toString())
              .toList();
      assertThat(Files.readAllLines(RULES.resolve("files.txt")))
          .as(
              "config/rules/files.txt: 'cd config/rules && find * -name \"*.yaml\" | LC_ALL=C sort'")
          .isEqualTo(there);
    }
    assertThat(RuleSet.shipped().hash()).isEqualTo(RuleSet.load(RULES).hash());
  }

  @Test
  void theListOfPipelinesIsComplete() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("pipelines"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Shipped.PIPELINES.stream().map(name -> name + ".yaml").toList());
    }
  }

  private String hash(String step, String config) throws IOException {
    boolean late = step.equals("Recurrence") || step.equals("Dedup");
    String inserted = "    - {type: " + step + ", config: " + config + "}\n";
    String content =
        """
        pipeline:
          type: chain
          source: {type: ReadFiles, config: {path: in}}
          transforms:
            - type: Extract
        %s    - type: Split
        %s  sink: {type: WriteJson, config: {path: out}}
        """
            .formatted(late ? "" : inserted, late ? inserted : "");
    return hash(Files.writeString(folder.resolve("p.yaml"), content));
  }

  private static String hash(Path file) {
    return PipelineFile.read(file).info().config();
  }
}
