package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the jars that users hand to an engine. */
@Tag("jars")
class ShippedJarsTest {
  private static final String SERVICES = "META-INF/services/";
  private static final String RUNNERS = "org.apache.beam.sdk.runners.PipelineRunnerRegistrar";
  private static final String OPTIONS = "org.apache.beam.sdk.options.PipelineOptionsRegistrar";
  private static final String FILES = "org.apache.beam.sdk.io.FileSystemRegistrar";
  private static final String CODERS =
      "org.apache.beam.sdk.util.construction.CoderTranslatorRegistrar";

  private static final Map<String, String> REGISTRARS =
      Map.of(
          "direct", "org.apache.beam.runners.direct.DirectRegistrar",
          "flink", "org.apache.beam.runners.flink.FlinkRunnerRegistrar",
          "spark", "org.apache.beam.runners.spark.SparkRunnerRegistrar",
          "dataflow", "org.apache.beam.runners.dataflow.DataflowPipelineRegistrar");

  @ParameterizedTest
  @ValueSource(strings = {"direct", "flink", "spark", "dataflow"})
  void everyRegistrarIsFoundAndLoads(String runner) throws Exception {
    Path jar = built(runner);
    Set<String> services = new TreeSet<>();
    Set<String> entries = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream().map(ZipEntry::getName).forEach(entries::add);
    }
    for (String entry : entries) {
      if (entry.startsWith(SERVICES + "org.apache.beam.sdk.")) {
        services.add(entry.substring(SERVICES.length()));
      }
    }
    assertThat(services).contains(RUNNERS, OPTIONS, FILES, CODERS);
    try (URLClassLoader loader = loader(runner, jar)) {
      for (String service : services) {
        assertThat(loaded(service, loader)).as(service).isEqualTo(named(service, loader));
      }
      String registrar = REGISTRARS.get(runner);
      assertThat(loaded(RUNNERS, loader)).contains(registrar + "$Runner");
      assertThat(loaded(OPTIONS, loader)).contains(registrar + "$Options");
      assertThat(loaded(FILES, loader)).contains("org.apache.beam.sdk.io.LocalFileSystemRegistrar");
    }
    assertThat(entries)
        .as("signatures")
        .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
    for (String other : REGISTRARS.keySet()) {
      assertThat(entries.contains(REGISTRARS.get(other).replace('.', '/') + ".class"))
          .as("the runner " + other)
          .isEqualTo(other.equals(runner));
    }
    assertThat(entries).noneMatch(name -> name.startsWith("org/apache/spark/"));
  }

  /**
   * Has the launcher build a jar if it is missing or stale; the run that it is built for is none.
   */
  private static Path built(String runner) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "it")).toAbsolutePath();
    Run none =
        Run.launched(folder.resolve("none-" + runner), List.of("none.yaml", "--runner=" + runner));
    assertThat(none.code()).as(none.said()).isEqualTo(2);
    return Path.of("target", "winnow-" + runner + ".jar");
  }

  /** Sees the jar, the JDK and, beside its own jar, Spark. */
  private static URLClassLoader loader(String runner, Path jar) throws IOException {
    List<URL> places = new ArrayList<>(List.of(url(jar)));
    if (runner.equals("spark")) {
      try (Stream<Path> jars = Files.list(Distribution.spark().jars())) {
        for (Path each : jars.toList()) {
          places.add(url(each));
        }
      }
    }
    return new URLClassLoader(places.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toAbsolutePath().toUri().toURL();
  }

  private static Set<String> loaded(String service, ClassLoader loader)
      throws ClassNotFoundException {
    Set<String> names = new TreeSet<>();
    ServiceLoader.load(Class.forName(service, false, loader), loader).stream()
        .forEach(provider -> names.add(provider.type().getName()));
    return names;
  }

  /** The names in all files of a service that the loader sees. */
  private static Set<String> named(String service, ClassLoader loader) throws IOException {
    Set<String> names = new TreeSet<>();
    for (URL file : Collections.list(loader.getResources(SERVICES + service))) {
      try (var in = file.openStream()) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(names::add);
      }
    }
    return names;
  }
}
