package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.joda.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream from a folder to files, as it runs on one machine. */
class WatchFolderRunTest {
  private static final String STORY =
      """
      The ferry to Northisle stopped running on Monday after its engine failed within sight of the \
      harbour, stranding passengers for six hours, the port said in the evening.
      """;
  private static final int LOOKS = 600;

  @TempDir Path folder;

  @Test
  void filesAreReadAsTheyComeEachOnce() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    come(in.resolve("a.txt"), STORY);
    PipelineResult run = start(in, out);
    try {
      await(run, out, "records", 1);
      come(in.resolve("b.txt"), STORY.replace("in the evening", "at night"));
      come(in.resolve("empty.txt"), "");
      await(run, out, "removals", 2);
      await(run, out, "failures", 1);
    } finally {
      run.cancel();
    }

    assertThat(lines(out, "records")).singleElement().asString().contains("in/a.txt");
    assertThat(lines(out, "removals"))
        .anySatisfy(line -> assertThat(line).contains("in/b.txt", "\"rule\":\"near\""));
    assertThat(lines(out, "failures")).singleElement().asString().contains("in/empty.txt");
  }

  private PipelineResult start(Path in, Path out) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.yaml"),
            """
            pipeline:
              type: chain
              source: {type: WatchFolder, config: {path: "%s", every: 1s}}
              transforms:
                - type: Extract
                - type: Split
                - {type: Dedup, config: {paragraphs: {}, documents: {}}}
              sink: {type: WriteFiles, config: {path: "%s", shards: 1}}
              windowing: {type: fixed, size: 1s}
            options: {streaming: true}
            """
                .formatted(in, out));
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setBlockOnRun(false);
    Pipeline pipeline = Pipeline.create(options);
    Graph.build(pipeline, PipelineFile.read(file));
    return pipeline.run();
  }

  /** A file that nobody writes to any more. */
  private static void come(Path file, String text) throws IOException {
    Path hidden = Files.writeString(file.resolveSibling("../" + file.getFileName()), text);
    Files.setLastModifiedTime(hidden, FileTime.from(Instant.now().minusSeconds(60)));
    Files.move(hidden, file);
  }

  private static void await(PipelineResult run, Path out, String sort, int lines)
      throws IOException {
    for (int i = 0; i < LOOKS && lines(out, sort).size() < lines; i++) {
      assertThat(run.waitUntilFinish(Duration.millis(100))).isNull();
    }
    assertThat(lines(out, sort)).hasSize(lines);
  }

  private static List<String> lines(Path out, String sort) throws IOException {
    List<String> lines = new ArrayList<>();
    if (Files.isDirectory(out.resolve(sort))) {
      try (Stream<Path> files = Files.walk(out.resolve(sort))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines;
  }
}
