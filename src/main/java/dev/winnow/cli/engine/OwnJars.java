package dev.winnow.cli.engine;

import dev.winnow.yaml.ConfigException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars with steps, sources and sinks of the user's own, as {@code WINNOW_CLASSPATH} names them,
 * in the form of a Java class path. A cluster gets them beside Winnow's jar.
 */
final class OwnJars {
  private static final String VARIABLE = "WINNOW_CLASSPATH";

  private OwnJars() {}

  /**
   * Winnow's jar, and after it those of the user.
   *
   * @throws ConfigException if one of them is not there
   */
  static List<String> beside(Path winnow) {
    List<String> jars = new ArrayList<>(List.of(winnow.toString()));
    jars.addAll(in(System.getenv(VARIABLE)));
    return jars;
  }

  /**
   * The jars and folders of a class path.
   *
   * @param classPath null or blank for none
   * @throws ConfigException if one of them is not there
   */
  static List<String> in(String classPath) {
    List<String> found = new ArrayList<>();
    for (String entry : classPath == null ? new String[0] : classPath.split(File.pathSeparator)) {
      if (entry.equals("*") || entry.endsWith(File.separator + "*")) {
        String folder = entry.substring(0, entry.length() - 1);
        found.addAll(jarsOf(Path.of(folder), entry));
      } else if (!entry.isBlank()) {
        if (!Files.isReadable(Path.of(entry))) {
          throw missing(entry);
        }
        found.add(entry);
      }
    }
    return found;
  }

  private static List<String> jarsOf(Path folder, String entry) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".jar") || file.endsWith(".JAR"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw missing(entry);
    }
  }

  private static ConfigException missing(String entry) {
    return new ConfigException(VARIABLE + ": there is nothing to be read at '" + entry + "'");
  }
}
