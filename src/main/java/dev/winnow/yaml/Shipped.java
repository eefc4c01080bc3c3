package dev.winnow.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of configuration that are part of Winnow: {@code config/} and {@code pipelines/}. They
 * are read out of the jar. The launcher names its checkout by the system property {@code
 * winnow.home}; then a file of the checkout comes before that of the jar, so that a change of it
 * needs no build.
 */
public final class Shipped {
  /** The word in a pipeline file that stands for Winnow's own rules, model or settings. */
  public static final String WORD = "shipped";

  /** The pipelines, by the names that the command line knows them by. */
  public static final List<String> PIPELINES =
      List.of("batch", "clean", "corpus", "jsonl", "stream", "warc", "watch");

  private Shipped() {}

  /**
   * The bytes of a file.
   *
   * @param name its path in the project, such as {@code config/dedup.yaml}
   * @throws IllegalArgumentException if Winnow ships no such file
   */
  public static byte[] bytes(String name) {
    String home = System.getProperty("winnow.home");
    try {
      if (home != null && Files.isRegularFile(Path.of(home, name))) {
        return Files.readAllBytes(Path.of(home, name));
      }
      try (InputStream in = Shipped.class.getResourceAsStream("/" + name)) {
        if (in == null) {
          throw new IllegalArgumentException("Winnow ships no file '" + name + "'");
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a file.
   *
   * @throws IllegalArgumentException if Winnow ships no such file
   */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
