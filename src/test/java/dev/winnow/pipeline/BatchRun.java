package dev.winnow.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * A run that has ended.
 *
 * @param output what it has written to
 */
record BatchRun(Path output) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Runs a plan on the Direct Runner, by so many threads. */
  static BatchRun of(BatchPlan plan, Path input, Path output, int threads) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setTargetParallelism(threads);
    Pipeline pipeline = Pipeline.create(options);
    Graph.build(pipeline, plan.withInput(input.toString()).withOutput(output.toString()));
    pipeline.run().waitUntilFinish();
    return new BatchRun(output);
  }

  /** The content of {@code records/}, {@code removals/} and {@code failures/}, file by file. */
  Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String kind : List.of("records", "removals", "failures")) {
      try (Stream<Path> files = Files.list(output.resolve(kind))) {
        for (Path file : files.toList()) {
          contents.put(kind + "/" + file.getFileName(), Files.readString(file));
        }
      }
    }
    return contents;
  }

  /** The lines of one of the three folders. */
  List<JsonNode> lines(String kind) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (Map.Entry<String, String> file : contents().entrySet()) {
      if (file.getKey().startsWith(kind + "/")) {
        for (String line : file.getValue().lines().toList()) {
          lines.add(JSON.readTree(line));
        }
      }
    }
    return lines;
  }

  /** The lines of one of the three folders, by the names of the files that they are about. */
  Map<String, JsonNode> byName(String kind) throws IOException {
    Map<String, JsonNode> byName = new TreeMap<>();
    for (JsonNode line : lines(kind)) {
      byName.put(Path.of(line.get("uri").asText()).getFileName().toString(), line);
    }
    return byName;
  }

  /** What {@code _run.json} says. */
  JsonNode summary() throws IOException {
    return JSON.readTree(output.resolve("_run.json").toFile());
  }
}
