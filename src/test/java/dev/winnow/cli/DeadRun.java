package dev.winnow.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.winnow.checkpoint.WorkFolder;
import dev.winnow.checkpoint.WorkManifest;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * The output folder of a run that died before its last file was written.
 *
 * @param output the folder
 */
record DeadRun(Path output) {
  private static final int GROUPS = 3;

  /** Runs a pipeline up to its end, and leaves the folder as if the process had died before it. */
  static DeadRun of(Path pipeline, Path input, Path output) throws IOException {
    BatchPlan plan =
        ((BatchPlan) PipelineFile.read(pipeline))
            .withInput(input.toString())
            .withOutput(output.toString());
    WorkFolder work = new WorkFolder(WorkFolder.in(output.toString()), GROUPS, false);
    new WorkManifest(plan.info().config(), plan.info().version(), plan.cleaningHash(), GROUPS)
        .write(work.path());
    Pipeline graph = Pipeline.create(PipelineOptionsFactory.create());
    Graph.build(graph, plan.withWork(work));
    graph.run().waitUntilFinish();
    Files.delete(output.resolve("_run.json"));
    return new DeadRun(output);
  }

  Path work() {
    return output.resolve(WorkFolder.NAME);
  }

  /** Its checkpoints, in order. */
  List<Path> checkpoints() throws IOException {
    try (Stream<Path> all = Files.walk(work())) {
      return all.filter(file -> file.toString().endsWith(".zst")).sorted().toList();
    }
  }

  /** All files below a folder, by their paths in it. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return files;
  }
}
