package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fixture corpus, a pipeline for it, and what the Direct Runner makes of it: what every other
 * engine must write too.
 *
 * @param folder for the outputs of runs
 * @param expected the Direct Runner's output
 * @param options of every run
 */
record Reference(Path folder, Path expected, List<String> options) {

  /** Writes the corpus below {@code target/it/NAME} and runs the Direct Runner on it. */
  static Reference in(String name) throws IOException {
    Path folder = Path.of("target", "it", name).toAbsolutePath();
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Path input = FixtureCorpus.write(Files.createDirectories(folder.resolve("input")));
    List<String> options = List.of(pipeline(folder).toString(), "--input=" + input);
    Run direct = Run.launched(folder.resolve("direct"), options);
    assertThat(direct.code()).as(direct.said()).isZero();
    return new Reference(folder, direct.output(), options);
  }

  /** {@code batch.yaml}, in which one of the documents may fail. */
  private static Path pipeline(Path folder) throws IOException {
    Path config = Path.of("config").toAbsolutePath();
    String batch =
        Files.readString(Path.of("pipelines", "batch.yaml"))
            .replace("../config", config.toString())
            .replaceFirst("max_failures: .*", "max_failures: 1");
    return Files.writeString(folder.resolve("batch.yaml"), batch);
  }

  /** The options of every run, and {@code more}. */
  List<String> with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return all;
  }

  Path output(String name) {
    return folder.resolve(name);
  }
}
