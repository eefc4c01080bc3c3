package dev.winnow.provider;

import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Pipeline files, and the files of settings that they name. */
public final class ConfigFiles {
  private ConfigFiles() {}

  /**
   * The root of a YAML file.
   *
   * @throws ConfigException if the file cannot be read, is no UTF-8, or no YAML
   */
  public static YamlNode read(Path file) {
    return YamlNode.read(file.toString(), text(file));
  }

  /**
   * The text of a file.
   *
   * @throws ConfigException if the file cannot be read or is no UTF-8
   */
  public static String text(Path file) {
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
