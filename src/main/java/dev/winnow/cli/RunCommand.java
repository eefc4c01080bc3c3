package dev.winnow.cli;

import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.read.Listing;
import dev.winnow.yaml.ConfigException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Runs a pipeline file. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  @Parameters(index = "0")
  private Path pipeline;

  @Option(names = "--input")
  private String input;

  @Option(names = "--output")
  private String output;

  @Option(names = "--overwrite")
  private boolean overwrite;

  @Unmatched private List<String> beam = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Plan plan = PipelineFile.read(pipeline);
    if (input != null) {
      plan = plan.withInput(input);
    }
    if (output != null) {
      plan = plan.withOutput(Path.of(output).toAbsolutePath().toString());
    }
    List<String> args = new ArrayList<>(beam);
    args.add("--stableUniqueNames=ERROR");
    args.add("--enforceImmutability=false");
    args.add("--enforceEncodability=false");
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(args.toArray(new String[0])).withValidation().create();
    FileSystems.setDefaultPipelineOptions(options);
    AtomicLong files = new AtomicLong();
    try {
      Listing.list(plan.source().path(), file -> files.incrementAndGet());
    } catch (FileNotFoundException e) {
      throw new ConfigException("--input: there is nothing at '" + plan.source().path() + "'");
    }
    prepareOutput(plan.sink().path());
    Pipeline graph = Pipeline.create(options);
    Graph.build(graph, plan);
    graph.run().waitUntilFinish();
    return 0;
  }

  private void prepareOutput(String path) throws IOException {
    OutputCheck check = OutputCheck.of(path);
    if (check.hasContent() && !overwrite) {
      throw new ConfigException(
          "--output: the folder '" + path + "' has content; give another or --overwrite");
    }
    check.removeOldRun();
  }
}
