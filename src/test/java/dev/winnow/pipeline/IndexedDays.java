package dev.winnow.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

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
        sink: {type: WriteJson, config: {path: out, shards: 2%s}}
      """;

  /** Adds an article to the input of a day. */
  void write(String day, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(day));
    Files.writeString(folder.resolve(day).resolve(name), text);
  }

  /** Cleans what came on a day. */
  BatchRun run(String day, String output, int threads) throws IOException {
    return run(day, output, threads, ", index: known", "");
  }

  /** The same as if there had been no day before. */
  BatchRun runWithoutIndex(String day, String output, int threads) throws IOException {
    return run(day, output, threads, "", "");
  }

  /** The same with other settings of the output. */
  BatchRun runWithoutIndex(String day, String output, int threads, String sink) throws IOException {
    return run(day, output, threads, "", ", " + sink);
  }

  /**
   * The files of the index of a name: the hashes of their content by number of the run and name.
   */
  Map<String, String> indexFiles(String index) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(index))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.resolve(index).relativize(file).toString();
        files.put(name, DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private BatchRun run(String day, String output, int threads, String index, String sink)
      throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), PIPELINE.formatted(index, sink));
    return BatchRun.of(
        (BatchPlan) PipelineFile.read(file), folder.resolve(day), folder.resolve(output), threads);
  }
}
