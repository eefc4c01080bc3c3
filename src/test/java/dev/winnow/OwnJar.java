package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A user's jar: the step of {@code dev.winnow.example}, compiled against Winnow. */
final class OwnJar {
  private static final Path SOURCES = Path.of("src/test/java/dev/winnow/example");

  private OwnJar() {}

  /** Compiles the step and puts it into a jar. */
  static Path make(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    int code =
        javac.run(
            null,
            null,
            null,
            "-proc:none",
            "-parameters",
            "-cp",
            String.join(File.pathSeparator, classPath()),
            "-d",
            classes.toString(),
            SOURCES.resolve("DropShort.java").toString(),
            SOURCES.resolve("DropShortProvider.java").toString());
    assertThat(code).isZero();
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("dev.winnow.provider.StepProvider"),
        "dev.winnow.example.DropShortProvider\n");
    return pack(classes, folder.resolve("steps.jar"));
  }

  /** The class path of the tests, be it that of the JVM or of a class loader. */
  static List<String> classPath() {
    return OwnJar.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).toList()
        : List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
