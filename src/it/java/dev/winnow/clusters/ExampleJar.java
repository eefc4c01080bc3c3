package dev.winnow.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A user's jar: the step, the source and the sink of {@code dev.winnow.example}. */
final class ExampleJar {
  private static final Path SOURCES = Path.of("src/test/java/dev/winnow/example");
  private static final Path SERVICES = Path.of("src/test/resources/dev/winnow/example");

  private ExampleJar() {}

  /** Compiles them against Winnow's classes, and packs them. */
  static Path make(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-cp", classPath(), "-d", classes.toString()));
    for (Path source : filesIn(SOURCES)) {
      if (!source.toString().endsWith("Test.java")) {
        arguments.add(source.toString());
      }
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IOException("the example does not compile");
    }
    Path jar = folder.resolve("example.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(classes, out);
      add(SERVICES, out);
    }
    return jar;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static void add(Path root, JarOutputStream out) throws IOException {
    for (Path file : filesIn(root)) {
      out.putNextEntry(new JarEntry(root.relativize(file).toString()));
      Files.copy(file, out);
    }
  }

  private static List<Path> filesIn(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
