package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.read.WatchFolder;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamFileTest {
  private static final String GOOD =
      """
      pipeline:
        type: chain
        source: {type: WatchFolder, config: {path: in, every: 30s}}
        transforms:
          - type: Extract
          - type: Split
          - {type: Dedup, config: {paragraphs: {}, documents: {}, remember: 2d, patience: 30m}}
        sink: {type: WriteFiles, config: {path: out, shards: 2}}
        windowing: {type: fixed, size: 5m}
      options:
        streaming: true
      """;

  @TempDir Path folder;

  @Test
  void read() throws IOException {
    StreamPlan plan = (StreamPlan) plan(GOOD);

    assertThat(plan.source()).isEqualTo(new WatchFolder("in", Duration.ofSeconds(30), 16L << 20));
    assertThat(plan.sink().place()).isEqualTo("the folder out");
    assertThat(plan.dedup().remember()).isEqualTo(Duration.ofDays(2));
    assertThat(plan.dedup().patience()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void theShippedStreamIsRead() {
    Plan plan = PipelineFile.read(Path.of("pipelines/stream.yaml"));

    assertThat(plan.dedup().remember()).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void howLongItRemembersShapesWhatIsWritten() throws IOException {
    assertThat(plan(GOOD.replace("2d", "3d")).info().config())
        .isNotEqualTo(plan(GOOD).info().config());
  }

  @Test
  void sourcesAndSinksGoWithStreaming() throws IOException {
    says(
        "streaming: true",
        "streaming: false",
        "s.yaml:3: WatchFolder: is for streams; set 'streaming: true' below 'options'");
    says(
        "WatchFolder, config: {path: in, every: 30s}",
        "ReadFiles, config: {path: in}",
        "s.yaml:3: ReadFiles: does not go with 'streaming: true', which takes " + Ends.SOURCES);
    says(
        "WriteFiles",
        "WriteJson",
        "s.yaml:8: WriteJson: does not go with 'streaming: true', which takes " + Ends.SINKS);
    says(
        "  windowing: {type: fixed, size: 5m}\n",
        "",
        "s.yaml:8: WriteFiles: needs 'windowing: {type: fixed, size: 5m}' beside 'sink'");
  }

  @Test
  void settings() throws IOException {
    says(
        "30s",
        "30",
        "s.yaml:3: WatchFolder: every: expected a length of time such as 30s, 5m, 2h"
            + " or 7d, found '30'");
    says("30s", "2d", "s.yaml:3: WatchFolder: 'every' must be from 1s to 1d, was PT48H");
    says("fixed", "sliding", "s.yaml:9: windowing: 'type' must be fixed, was sliding");
    says(
        "size: 5m", "length: 5m", "s.yaml:9: windowing: unknown key 'length'; known: [size, type]");
    says(
        "remember: 2d",
        "remember: 5s",
        "s.yaml:7: Dedup: 'remember' must be from 1m to 365d, was PT5S");
    says(
        "patience: 30m",
        "patience: 8d",
        "s.yaml:7: Dedup: 'patience' must be from 1m to 7d, was PT192H");
  }

  @Test
  void whatAStreamCannotDo() throws IOException {
    Files.writeString(folder.resolve("recurrence.yaml"), "min_stories: 3\n");
    says(
        "    - {type: Dedup",
        "    - {type: Recurrence, config: {settings: recurrence.yaml}}\n    - {type: Dedup",
        "s.yaml:7: Recurrence: 'settings' compares all documents of a run, and a stream has no end;"
            + " name what an earlier run has learned by 'use: FILE' alone");
    says(
        "documents: {}",
        "documents: {rewrite: embeddings}",
        "s.yaml:7: Dedup: 'rewrite: embeddings' looks at all pairs of a run, and a stream has no"
            + " end; set 'rewrite: lexical'");
  }

  @Test
  void whatOnlyAStreamCanDo() throws IOException {
    String batch =
        GOOD.replace("WatchFolder, config: {path: in, every: 30s}", "ReadFiles")
            .replace("WriteFiles", "WriteJson")
            .replace("streaming: true", "streaming: false");

    assertThatThrownBy(() -> plan(batch))
        .hasMessage(
            folder.resolve("s.yaml")
                + ":9: pipeline: 'windowing' is for streams; a run that ends has none");
    assertThatThrownBy(() -> plan(batch.replace("  windowing: {type: fixed, size: 5m}\n", "")))
        .hasMessage(
            folder.resolve("s.yaml")
                + ":7: Dedup: 'remember' and 'patience' are for streams; a run that ends has none");
  }

  private void says(String before, String after, String complaint) throws IOException {
    assertThat(GOOD).contains(before);
    assertThatThrownBy(() -> plan(GOOD.replace(before, after)))
        .isInstanceOf(ConfigException.class)
        .hasMessage(folder + "/" + complaint);
  }

  private Plan plan(String content) throws IOException {
    return PipelineFile.read(Files.writeString(folder.resolve("s.yaml"), content));
  }
}
