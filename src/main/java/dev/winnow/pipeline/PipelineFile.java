package dev.winnow.pipeline;

import dev.winnow.io.DocumentSource;
import dev.winnow.io.LineSink;
import dev.winnow.io.Sink;
import dev.winnow.provider.Binder;
import dev.winnow.provider.ConfigFiles;
import dev.winnow.provider.PipelineSettings;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.SourceProvider;
import dev.winnow.provider.StepNode;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.json.RunInfo;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Nearest;
import dev.winnow.yaml.Shipped;
import dev.winnow.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads a pipeline file, in the shape of Beam YAML: {@code pipeline: {type: chain, source,
 * transforms, sink}} and {@code options}. Paths in it are relative to the file, except those of
 * input and output, which are relative to the working directory.
 */
public final class PipelineFile {
  private PipelineFile() {}

  /**
   * Reads and validates a pipeline file and all that it refers to.
   *
   * @throws ConfigException if anything in it is wrong
   */
  public static Plan read(Path file) {
    return read(ConfigFiles.read(file), file);
  }

  /**
   * Reads and validates the pipeline that a command line names.
   *
   * @param name a file, or the name of a {@linkplain Shipped#PIPELINES shipped} pipeline; the
   *     shipped one comes before a file of the same name
   * @throws ConfigException if there is none, or anything in it is wrong
   */
  public static Plan named(String name) {
    Path file = Path.of(name);
    if (Shipped.PIPELINES.contains(name)) {
      return shipped(name);
    }
    if (Files.notExists(file)) {
      String meant = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
      throw new ConfigException(
          name
              + ": there is no such pipeline file"
              + Nearest.of(meant, Shipped.PIPELINES)
                  .map(near -> "; Winnow ships '" + near + "', which needs no path")
                  .orElse(""));
    }
    return read(file);
  }

  /**
   * Reads a pipeline that is part of Winnow.
   *
   * @param name one of {@link Shipped#PIPELINES}
   */
  public static Plan shipped(String name) {
    String place = "pipelines/" + name + ".yaml";
    return read(YamlNode.read(place, Shipped.text(place)), Path.of(name + ".yaml"));
  }

  /**
   * Reads a pipeline that is not in a file.
   *
   * @param file the path that complaints name and relative paths are resolved against
   * @param content the text of the pipeline file
   * @throws ConfigException if anything in it is wrong
   */
  public static Plan read(Path file, String content) {
    return read(YamlNode.read(file.toString(), content), file);
  }

  private static Plan read(YamlNode root, Path file) {
    Map<String, YamlNode> top = root.fields("a pipeline file", Set.of("pipeline", "options"));
    YamlNode pipeline = required(root, top, "pipeline", "a pipeline file");
    Map<String, YamlNode> parts =
        pipeline.fields("pipeline", Set.of("type", "source", "transforms", "sink", "windowing"));
    YamlNode type = required(pipeline, parts, "type", "pipeline");
    if (!type.text().equals("chain")) {
      throw type.wrong("pipeline: unknown type '" + type.text() + "'; known: [chain]");
    }
    Ends<SourceProvider<?>> sources = Ends.sources();
    Ends<SinkProvider<?>> sinks = Ends.sinks();
    StepNode source = sources.read(required(pipeline, parts, "source", "pipeline"));
    StepNode sink = sinks.read(required(pipeline, parts, "sink", "pipeline"));
    RunOptions options = Binder.bind(top.get("options"), "options", RunOptions.class, root);
    boolean streaming = options.streaming();
    SourceProvider<?> from = sources.match(source, streaming);
    SinkProvider<?> to = sinks.match(sink, streaming);
    YamlNode windowing = parts.get("windowing");
    if (windowing != null && !streaming) {
      throw windowing.wrong("pipeline: 'windowing' is for streams; a run that ends has none");
    }
    PipelineSettings settings =
        new PipelineSettings(
            file.toAbsolutePath().getParent(), streaming, Windowing.of(sink, to, windowing));
    Transforms transforms =
        Transforms.read(required(pipeline, parts, "transforms", "pipeline"), settings);
    DocumentSource reader = source.create(from, settings);
    Sink writer = sink.create(to, settings);
    RunInfo info =
        new RunInfo(
            String.valueOf(file.getFileName()),
            hash(reader, transforms, streaming),
            Version.current());
    if (writer instanceof JsonFiles) {
      return new BatchPlan(reader, transforms, writer, options, info);
    }
    if (!(writer instanceof LineSink lines)) {
      throw sink.node().wrong(sink.type() + ": its provider makes no LineSink");
    }
    if (!streaming && transforms.dedup().index() != null) {
      throw sink.node()
          .wrong(sink.type() + ": does not go with an 'index' of Dedup; WriteJson does");
    }
    return streaming
        ? new StreamPlan(reader, transforms, lines, options, info)
        : new BatchPlan(reader, transforms, lines, options, info);
  }

  /** A hash of all settings that change the output. */
  private static String hash(DocumentSource source, Transforms transforms, boolean streaming) {
    String all =
        String.join(
            "\n",
            "max_bytes=" + source.largest(),
            transforms.shape(),
            streaming ? "remember=" + transforms.dedup().remember() : "");
    return DigestUtils.sha256Hex(all).substring(0, 16);
  }

  private static YamlNode required(
      YamlNode node, Map<String, YamlNode> fields, String key, String owner) {
    if (!fields.containsKey(key)) {
      throw node.wrong(owner + ": the key '" + key + "' is missing");
    }
    return fields.get(key);
  }
}
