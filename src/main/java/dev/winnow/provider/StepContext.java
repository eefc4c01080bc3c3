package dev.winnow.provider;

import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Shipped;
import dev.winnow.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The entry of the pipeline file for which a provider makes a part, and the paths that it may use.
 */
public final class StepContext {
  private final StepNode step;
  private final PipelineSettings pipeline;

  StepContext(StepNode step, PipelineSettings pipeline) {
    this.step = step;
    this.pipeline = pipeline;
  }

  /**
   * The entry's {@code name}, or its type if the entry has no name. Audit lines and failures carry
   * it.
   */
  public String name() {
    return step.name();
  }

  /** The folder of the pipeline file, to which the paths in it are relative. */
  public Path base() {
    return pipeline.base();
  }

  /** Whether the pipeline's source never ends. */
  public boolean streaming() {
    return pipeline.streaming();
  }

  /**
   * The length of a window, from 1s to 1d; null unless the entry is a {@linkplain
   * SinkProvider#windowed windowed} sink of a stream.
   */
  public Duration window() {
    return pipeline.window();
  }

  /**
   * The path of a file or folder to read: relative to the pipeline file, or absolute.
   *
   * @throws ConfigException if there is nothing to be read
   */
  public Path existing(String path) {
    Path file = base().resolve(path).normalize();
    if (!Files.isReadable(file)) {
      throw wrong("there is nothing to be read at '" + file + "'");
    }
    return file;
  }

  /**
   * A path to write to. A local path becomes absolute; an address of a Beam file system stays.
   *
   * @param key the key that holds it, for complaints
   * @param path relative to {@code from}; null for none
   * @param from a folder
   * @return null if {@code path} is null
   * @throws ConfigException if the path is blank
   */
  public String target(String key, String path, Path from) {
    if (path == null) {
      return null;
    }
    if (path.isBlank()) {
      throw wrong("'" + key + "' is blank");
    }
    return path.contains("://") ? path : from.resolve(path).toAbsolutePath().normalize().toString();
  }

  /**
   * Settings in a file of their own.
   *
   * @param path relative to the pipeline file, or absolute
   * @throws ConfigException if there is no such file, or it says something else
   */
  public <R extends Record> R settings(String path, Class<R> type) {
    YamlNode root = ConfigFiles.read(existing(path));
    return Binder.bind(root, name(), type, root);
  }

  /**
   * Settings in a file of their own, or those that are part of Winnow.
   *
   * @param path relative to the pipeline file, or absolute; {@code shipped} for Winnow's own
   * @param shipped the file of Winnow's own, such as {@code config/dedup.yaml}
   * @throws ConfigException if there is no such file, or it says something else
   */
  public <R extends Record> R settings(String path, String shipped, Class<R> type) {
    if (!path.equals(Shipped.WORD)) {
      return settings(path, type);
    }
    YamlNode root = YamlNode.read(shipped, Shipped.text(shipped));
    return Binder.bind(root, name(), type, root);
  }

  /** A complaint about the settings, which begins with file, line and name. */
  public ConfigException wrong(String problem) {
    return step.wrong(problem);
  }
}
