package dev.winnow.readers;

import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.streams.MadeUpNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * A run of {@code pipelines/batch.yaml} over made-up news that wrote JSON Lines and Parquet.
 *
 * @param folder its output
 */
record WrittenRun(Path folder) {

  /** Runs the pipeline over the files of a folder. */
  static WrittenRun of(Path input, Path output, int shards) throws IOException {
    String batch = Files.readString(Path.of("pipelines", "batch.yaml"));
    Path file =
        Files.writeString(
            output.resolveSibling(output.getFileName() + ".yaml"),
            batch.replace(
                "{path: output}",
                "{path: output, shards: " + shards + ", format: [jsonl, parquet]}"));
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    Graph.build(
        pipeline,
        ((BatchPlan) PipelineFile.read(file))
            .withInput(input.toString())
            .withOutput(output.toString()));
    var unused = pipeline.run().waitUntilFinish();
    return new WrittenRun(output);
  }

  /** Writes an article with a title, and with a date unless it is null. */
  static void article(Path folder, int number, String date) throws IOException {
    Files.createDirectories(folder);
    String head = "The news of the village, number " + number + "\n";
    String dated = date == null ? head : head + date + "\n";
    Files.writeString(
        folder.resolve("article-" + number + ".txt"), dated + "\n" + MadeUpNews.story(number));
  }

  /** The files of one sort and format, in their order. */
  List<Path> files(String sort, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(sort))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
