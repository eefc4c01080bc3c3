package dev.winnow.pipeline;

import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;
import dev.winnow.read.ReadFiles;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.RunInfo;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Shipped;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    return read(file, content(file));
  }

  /**
   * Reads a pipeline that is part of Winnow.
   *
   * @param name one of {@link Shipped#PIPELINES}
   */
  public static Plan shipped(String name) {
    String file = "pipelines/" + name + ".yaml";
    return read(Path.of(file), Shipped.text(file));
  }

  /**
   * Reads a pipeline that is not in a file.
   *
   * @param file the path that complaints name and relative paths are resolved against
   * @param content the text of the pipeline file
   * @throws ConfigException if anything in it is wrong
   */
  public static Plan read(Path file, String content) {
    YamlNode root = YamlNode.read(file.toString(), content);
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
    RunOptions options = Binder.bind(top.get("options"), "options", RunOptions.class, root);
    Ends.match(source, Ends.SOURCES, options.streaming());
    Ends.match(sink, Ends.SINKS, options.streaming());
    YamlNode windowing = parts.get("windowing");
    if (windowing != null && !options.streaming()) {
      throw windowing.wrong("pipeline: 'windowing' is for streams; a run that ends has none");
    }
    Transforms transforms =
        Transforms.read(
            required(pipeline, parts, "transforms", "pipeline"), file, options.streaming());
    if (options.streaming()) {
      DocumentSource reader = Ends.source(source);
      LineSink writer = Ends.sink(sink, windowing);
      return new StreamPlan(
          reader,
          transforms,
          writer,
          options,
          info(file, hash(reader.largest(), transforms, "remember=" + transforms.dedup().remember())));
    }
    ReadFiles reader = source.bind(ReadFiles.class);
    return new BatchPlan(
        reader,
        transforms,
        sink.bind(JsonFiles.class),
        options,
        info(file, hash(reader.maxBytes(), transforms, "")));
  }

  private static RunInfo info(Path file, String hash) {
    return new RunInfo(String.valueOf(file.getFileName()), hash, Version.current());
  }

  private static List<String> types(String bounded, boolean sources) {
    List<String> types = new ArrayList<>(List.of(bounded));
    types.addAll(sources ? Ends.SOURCES : Ends.SINKS);
    return types;
  }

  /** A hash of all that shapes the output. */
  private static String hash(long maxBytes, Transforms transforms, String remember) {
    String all = String.join("\n", "max_bytes=" + maxBytes, transforms.shape(), remember);
    return DigestUtils.sha256Hex(all).substring(0, 16);
  }

  private static YamlNode required(
      YamlNode node, Map<String, YamlNode> fields, String key, String owner) {
    if (!fields.containsKey(key)) {
      throw node.wrong(owner + ": the key '" + key + "' is missing");
    }
    return fields.get(key);
  }

  /** The text of a pipeline file or one that it refers to. */
  static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new ConfigException(file + ": there is no such pipeline file");
    } catch (MalformedInputException e) {
      throw new ConfigException(file + ": the file is not UTF-8 text");
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read: " + e.getMessage());
    }
  }
}
