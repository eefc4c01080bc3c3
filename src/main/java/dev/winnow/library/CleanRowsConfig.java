package dev.winnow.library;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.beam.sdk.values.Row;

/**
 * The configuration of {@code winnow:clean:v1}.
 *
 * @param pipeline a pipeline file; null for the shipped steps
 * @param rules rule files, folders and the word {@code shipped}; null for the shipped ones
 * @param disable names of rules; null for none
 * @param threshold from 0 to 1; null for the default
 */
record CleanRowsConfig(
    String pipeline, List<String> rules, List<String> disable, Double threshold) {

  /** The steps of {@code clean.yaml}, with other settings of {@code Strip}. */
  private static final String STEPS =
      """
      pipeline:
        type: chain
        source: {type: ReadFiles}
        transforms:
          - type: Extract
          - type: Strip
            config: {SETTINGS}
          - type: Split
          - type: Dedup
            config: {paragraphs: {policy: mark, scope: article, min_words: 8}}
        sink: {type: WriteJson}
      """;

  CleanRowsConfig {
    if (pipeline != null && (rules != null || disable != null || threshold != null)) {
      throw new IllegalArgumentException(
          "winnow:clean:v1: 'pipeline' says all; 'rules', 'disable' and 'threshold' go without it");
    }
  }

  /** The configuration that a row holds. */
  static CleanRowsConfig read(Row row) {
    return new CleanRowsConfig(
        RowFields.text(row, "pipeline"),
        strings(row, "rules"),
        strings(row, "disable"),
        RowFields.number(row, "threshold"));
  }

  /**
   * The steps.
   *
   * @throws dev.winnow.yaml.ConfigException if a file or a setting is wrong
   */
  DocumentChain chain() {
    return plan().chain();
  }

  private Plan plan() {
    if (pipeline != null) {
      return PipelineFile.read(Path.of(pipeline));
    }
    List<String> settings = new ArrayList<>();
    if (rules != null) {
      settings.add("rules: " + quoted(rules));
    }
    if (disable != null) {
      settings.add("disable: " + quoted(disable));
    }
    if (threshold != null) {
      settings.add("threshold: " + threshold);
    }
    return settings.isEmpty()
        ? PipelineFile.shipped("clean")
        : PipelineFile.read(
            Path.of("winnow-clean-v1"), STEPS.replace("SETTINGS", String.join(", ", settings)));
  }

  private static String quoted(List<String> texts) {
    JsonStringEncoder json = JsonStringEncoder.getInstance();
    return texts.stream()
        .map(text -> '"' + String.valueOf(json.quoteAsString(text)) + '"')
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static List<String> strings(Row row, String field) {
    Collection<?> values = RowFields.get(row, field, Collection.class);
    return values == null ? null : values.stream().map(String.class::cast).toList();
  }
}
