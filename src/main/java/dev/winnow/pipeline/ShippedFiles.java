package dev.winnow.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/** The files that come with Winnow: {@code pipelines/} and {@code config/} of the project. */
public final class ShippedFiles {
  private ShippedFiles() {}

  /**
   * Reads a shipped file, and what it names by relative paths. The path is not valid afterwards.
   *
   * @param name its path in the project, such as {@code pipelines/clean.yaml}
   * @throws IllegalArgumentException if there is no such file
   */
  public static <T> T read(String name, Function<Path, T> reader) {
    URL url = ShippedFiles.class.getResource("/" + name);
    if (url == null) {
      throw new IllegalArgumentException("Winnow ships no file '" + name + "'");
    }
    try {
      if (!(url.openConnection() instanceof JarURLConnection jar)) {
        return reader.apply(Path.of(url.toURI()));
      }
      Path file = Path.of(jar.getJarFileURL().toURI());
      try (FileSystem content = FileSystems.newFileSystem(file)) {
        return reader.apply(content.getPath("/" + name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url + " is no address of a file", e);
    }
  }
}
