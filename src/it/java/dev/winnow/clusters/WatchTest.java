package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch.yaml} on a Flink inside the process: files in, files of each window out. */
@Tag("flink")
@Tag("long")
class WatchTest {
  private static final Path ARTICLE = Path.of("src/test/resources/golden/german/input.txt");

  @TempDir private Path folder;

  @Test
  void filesThatComeAreWrittenWhenTheirWindowIsOver() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.copy(ARTICLE, input.resolve("first.txt"));
    Run run =
        Run.launched(
            folder.resolve("out"),
            List.of(
                pipeline(),
                "--runner=flink",
                "--parallelism=2",
                "--checkpointingInterval=1000",
                "--input=" + input));
    try {
      await(run, 1);
      Files.writeString(
          input.resolve("second.txt"), "The bridge\n\nThe council closed it on Monday.\n");
      await(run, 2);
      assertThat(windows(run)).hasSize(2);
    } finally {
      Processes.kill(run.process());
    }
  }

  /** The pipeline as it is shipped, with short windows. */
  private String pipeline() throws IOException {
    Path file = folder.resolve("watch.yaml");
    Files.writeString(
        file,
        Files.readString(Path.of("pipelines", "watch.yaml"))
            .replace("../config", Path.of("config").toAbsolutePath().toString())
            .replace("every: 10s", "every: 1s")
            .replace("size: 5m", "size: 2s"));
    return file.toString();
  }

  /** Waits for so many records, and an audit line for each. */
  private static void await(Run run, int documents) {
    Rest.await(
        documents + " documents; see " + run.log(),
        () ->
            !run.process().isAlive()
                || lines(run, "records").size() == documents
                    && lines(run, "removals").size() == documents);
    assertThat(run.process().isAlive()).as(run.said()).isTrue();
  }

  private static List<String> lines(Run run, String kind) {
    return parts(run, kind).stream().flatMap(part -> read(part).lines()).toList();
  }

  private static List<Path> windows(Run run) {
    return parts(run, "records").stream().map(Path::getParent).distinct().toList();
  }

  private static List<Path> parts(Run run, String kind) {
    Path records = run.output().resolve(kind);
    if (!Files.isDirectory(records)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(records)) {
      return files.filter(file -> file.getFileName().toString().startsWith("part-")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
