package dev.winnow.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one after the other, with an index between them.
 *
 * @param folder where input, output and index are; the index is {@code known}
 */
record IndexedDays(Path folder) {
  private static final String PIPELINE =
      """
      pipeline:
        type: chain
        source: {type: ReadFiles, config: {path: in}}
        transforms:
          - type: Extract
          - type: Split
          - type: Dedup
            config: {paragraphs: {buckets: 3}, documents: {buckets: 2}%s}
        sink: {type: WriteJson, config: {path: out, shards: 2}}
      """;

  /** Adds an article to the input of a day. */
  void write(String day, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(day));
    Files.writeString(folder.resolve(day).resolve(name), text);
  }

  /** Cleans what came on a day. */
  BatchRun run(String day, String output, int threads) throws IOException {
    return run(day, output, threads, ", index: known");
  }

  /** The same as if there had been no day before. */
  BatchRun runWithoutIndex(String day, String output, int threads) throws IOException {
    return run(day, output, threads, "");
  }

  private BatchRun run(String day, String output, int threads, String index) throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), PIPELINE.formatted(index));
    return BatchRun.of(
        (BatchPlan) PipelineFile.read(file), folder.resolve(day), folder.resolve(output), threads);
  }
}
