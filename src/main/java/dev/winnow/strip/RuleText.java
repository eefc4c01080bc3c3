package dev.winnow.strip;

import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The name and the content of a rule file.
 *
 * @param file its name, for messages
 * @param content its text
 */
record RuleText(String file, String content) {
  private static final String FOLDER = "config/rules/";

  /** The list of shipped rule files, one path a line, because a jar cannot list its folders. */
  private static final String LIST = FOLDER + "files.txt";

  /** Winnow's own files, in the order of their paths. */
  static List<RuleText> shipped() {
    return Shipped.text(LIST)
        .lines()
        .map(name -> new RuleText(FOLDER + name, Shipped.text(FOLDER + name)))
        .toList();
  }

  /**
   * A file, or all {@code .yaml} files below a folder in the order of their paths.
   *
   * @throws ConfigException if there is none, or one cannot be read
   */
  static List<RuleText> at(Path path) {
    return files(path).stream().map(file -> new RuleText(file.toString(), text(file))).toList();
  }

  private static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw new ConfigException(path + ": there is no such rule file or folder");
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.equals(path) || file.toString().endsWith(".yaml"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new ConfigException(path + ": the folder holds no .yaml file with rules");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new ConfigException(path + ": the folder cannot be read: " + e.getMessage());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ConfigException(file + ": is not UTF-8");
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read: " + e.getMessage());
    }
  }
}
