package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.checkpoint.GroupCheckpoint;
import dev.winnow.checkpoint.WorkFolder;
import dev.winnow.checkpoint.WorkManifest;
import dev.winnow.read.ReadFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A run whose process is killed (SIGKILL) again and again, and resumed, ends with the bytes of an
 * undisturbed run, and cleans nothing twice that it has kept. The moments are random ones after
 * each run has kept something more; the last ones are while results are written. {@code
 * -DresumeSeed=N} gives others.
 */
class ResumeKillsTest {
  private static final int KILLS_WHILE_CLEANING = 7;
  private static final int KILLS_WHILE_WRITING = 3;
  private static final long SEED = Long.getLong("resumeSeed", 17);

  private static Path folder;
  private static Path input;
  private static Path expected;

  @BeforeAll
  static void undisturbed() throws IOException {
    folder = Path.of("target", "it", "resume").toAbsolutePath();
    deleteIfThere(folder);
    input = LongArticles.write(Files.createDirectories(folder.resolve("input")));
    Run run = Run.launched(folder.resolve("undisturbed"), options("batch"));
    assertThat(run.code()).as(run.said()).isZero();
    expected = run.output();
    assertThat(expected.resolve(WorkFolder.NAME)).doesNotExist();
  }

  /** Deletes a folder: a run that resumes removes what is in it, and makes it again. */
  private static void deleteIfThere(Path place) throws IOException {
    if (Files.exists(place)) {
      try (Stream<Path> old = Files.walk(place)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<String> options(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add("--input=" + input);
    return options;
  }

  @Test
  void tenKillsChangeNothing() throws IOException {
    Random random = new Random(SEED);
    Path output = folder.resolve("killed");
    int kept = 0;
    for (int i = 0; i < KILLS_WHILE_CLEANING; i++) {
      int wanted = checkpoints(output).size() + 1;
      Set<String> before =
          killed(
              output,
              wanted + " checkpoints and a random moment",
              () -> checkpoints(output).size() >= wanted && random.nextInt(3) == 0);
      assertThat(checkpoints(output)).containsAll(before);
      int now = kept(output);
      assertThat(now).isGreaterThan(kept);
      kept = now;
    }
    for (int i = 0; i < KILLS_WHILE_WRITING; i++) {
      deleteIfThere(output.resolve("records"));
      killed(output, "a file of results", () -> Files.isDirectory(output.resolve("records")));
      assertThat(kept(output)).isEqualTo(LongArticles.DOCUMENTS);
    }
    assertEndsAsUndisturbed(output);
  }

  @Test
  @Tag("flink")
  void flinkGoesOnToo() throws IOException {
    assertGoesOn("flink");
  }

  @Test
  @Tag("spark")
  void sparkGoesOnToo() throws IOException {
    assertGoesOn("spark");
  }

  private static void assertGoesOn(String engine) throws IOException {
    Path output = folder.resolve(engine);
    String runner = "--runner=" + engine;
    killed(output, "3 checkpoints", () -> checkpoints(output).size() >= 3, runner);
    assertThat(kept(output)).isPositive();
    assertEndsAsUndisturbed(output, runner);
  }

  /** Resumes once more, to the end. */
  private static void assertEndsAsUndisturbed(Path output, String... more) throws IOException {
    int kept = kept(output);
    Run last = resumed(output, more);
    Outputs.assertSame(last, expected);
    assertThat(last.said())
        .contains(String.format("winnow: %,d documents were not cleaned again", kept));
    assertThat(names(output)).isEqualTo(names(expected));
  }

  /** Starts or resumes a run and kills it at a moment; the checkpoints that were there before. */
  private static Set<String> killed(
      Path output, String moment, BooleanSupplier reached, String... more) {
    Set<String> before = checkpoints(output);
    Run run = resumed(output, more);
    Rest.await(
        moment + "; see " + run.log(), () -> !run.process().isAlive() || reached.getAsBoolean());
    assertThat(run.process().isAlive()).as(run.said()).isTrue();
    Processes.kill(run.process());
    assertThat(output.resolve("_run.json")).doesNotExist();
    return before;
  }

  private static Run resumed(Path output, String... more) {
    List<String> options = options("batch", "--resume");
    options.addAll(List.of(more));
    return Run.launched(output, options);
  }

  private static Set<String> checkpoints(Path output) {
    Path work = output.resolve(WorkFolder.NAME);
    if (!Files.isDirectory(work)) {
      return Set.of();
    }
    try (Stream<Path> all = Files.find(work, 2, (file, attributes) -> attributes.isRegularFile())) {
      return all.map(file -> work.relativize(file).toString())
          .filter(name -> name.matches("[0-9]+/[0-9a-f]+\\.zst"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many documents the checkpoints hold. */
  private static int kept(Path output) throws IOException {
    List<String> keys = new ArrayList<>();
    new ReadFiles(null, null).listing().list(input.toString(), file -> keys.add(file.key()));
    String path = WorkFolder.in(output.toString());
    int groups = WorkManifest.read(path).groups();
    int[] documents = new int[1];
    for (int group = 0; group < groups; group++) {
      new GroupCheckpoint(new WorkFolder(path, groups, true), group, keys)
          .replay(article -> documents[0]++, failure -> documents[0]++);
    }
    return documents[0];
  }

  private static List<String> names(Path output) throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      return all.map(file -> output.relativize(file).toString()).sorted().toList();
    }
  }
}
