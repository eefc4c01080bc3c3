package dev.winnow.pipeline;

import dev.winnow.provider.Binder;
import dev.winnow.provider.ConfigFiles;
import dev.winnow.provider.PipelineSettings;
import dev.winnow.provider.StepNode;
import dev.winnow.read.ReadFiles;
import dev.winnow.write.RunInfo;
import dev.winnow.write.WriteJson;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    YamlNode root = ConfigFiles.read(file);
    Map<String, YamlNode> top = root.fields("a pipeline file", Set.of("pipeline", "options"));
    YamlNode pipeline = required(root, top, "pipeline", "a pipeline file");
    Map<String, YamlNode> parts =
        pipeline.fields("pipeline", Set.of("type", "source", "transforms", "sink", "windowing"));
    YamlNode type = required(pipeline, parts, "type", "pipeline");
    if (!type.text().equals("chain")) {
      throw type.wrong("pipeline: unknown type '" + type.text() + "'; known: [chain]");
    }
    StepNode source =
        StepNode.read(required(pipeline, parts, "source", "pipeline"), types("ReadFiles", true));
    StepNode sink =
        StepNode.read(required(pipeline, parts, "sink", "pipeline"), types("WriteJson", false));
    source.refuseName();
    sink.refuseName();
    RunOptions options = Binder.bind(top.get("options"), "options", RunOptions.class, root);
    Ends.match(source, Ends.SOURCES, options.streaming());
    Ends.match(sink, Ends.SINKS, options.streaming());
    YamlNode windowing = parts.get("windowing");
    if (windowing != null && !options.streaming()) {
      throw windowing.wrong("pipeline: 'windowing' is for streams; a run that ends has none");
    }
    Transforms transforms =
        Transforms.read(
            required(pipeline, parts, "transforms", "pipeline"),
            new PipelineSettings(
                file.toAbsolutePath().getParent(), options.streaming(), null));
    StreamPlan stream =
        options.streaming()
            ? new StreamPlan(Ends.source(source), Ends.sink(sink, windowing))
            : null;
    ReadFiles reader =
        stream == null
            ? source.bind(ReadFiles.class)
            : new ReadFiles(null, stream.source().largest());
    return new Plan(
        reader,
        transforms,
        stream == null ? sink.bind(WriteJson.class) : new WriteJson(null, null),
        options,
        new RunInfo(
            String.valueOf(file.getFileName()),
            hash(reader, transforms, options.streaming()),
            Version.current()),
        stream);
  }

  private static List<String> types(String bounded, boolean sources) {
    List<String> types = new ArrayList<>(List.of(bounded));
    types.addAll(sources ? Ends.SOURCES : Ends.SINKS);
    return types;
  }

  /** A hash of all that shapes the output. */
  private static String hash(ReadFiles source, Transforms transforms, boolean streaming) {
    String all =
        String.join(
            "\n",
            "max_bytes=" + source.maxBytes(),
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
