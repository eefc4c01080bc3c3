package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.Cli;
import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code winnow index add}: an old run in an index, as if it had been made with it. */
class AddPastRunTest {
  @TempDir Path folder;
  private IndexedDays days;

  /** Copies, cut and reworded versions, quotes and articles of their own on three days. */
  @BeforeEach
  void articles() throws IOException {
    days = new IndexedDays(folder);
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      int topic = random.nextInt(8);
      int from = random.nextInt(3);
      String text =
          switch (i % 4) {
            case 0 -> MadeUpArticle.reworded(topic, from, 6 + i % 3);
            case 1 -> MadeUpArticle.of(topic, 0, 8) + "\n\nCorrected at noon, number " + i + ".";
            case 3 -> MadeUpArticle.of(topic, 1, 5);
            default -> MadeUpArticle.of(topic, from, 8);
          };
      String dated = i % 5 == 0 ? text : "Published: 2024-03-0" + (1 + i % 7) + "\n\n" + text;
      String own = i % 4 == 3 ? "" : "\n\n" + MadeUpArticle.paragraph(100 + i, 0);
      days.write("day" + (1 + i % 3), "a" + i + ".txt", dated + own);
    }
  }

  @Test
  void laterRunsDecideAsIfTheRunHadBeenMadeWithTheIndex() throws IOException {
    Path known = folder.resolve("known");
    BatchRun first = days.run("day1", "out1", 2);
    Map<String, String> index = days.indexFiles("known");
    Map<String, String> second = days.run("day2", "out2", 2).contents();
    Map<String, String> third = days.run("day3", "out3", 2).contents();
    Map<String, String> wholeIndex = days.indexFiles("known");
    assertThat(first.lines("removals"))
        .extracting(line -> line.at("/dropped/rule").asText())
        .contains("near", "repeated-paragraph", "");
    assertThat(first.lines("records"))
        .extracting(line -> line.at("/story/relation").asText())
        .contains("contained", "original");
    Files.move(known, folder.resolve("with"));

    days.runWithoutIndex("day1", "out1", 2);
    assertThat(add("out1")).isEqualTo("documents added 20: " + known + "\n");

    assertThat(days.indexFiles("known")).isEqualTo(index);
    assertThat(days.run("day2", "out2", 2).contents()).isEqualTo(second);
    assertThat(days.run("day3", "out3", 2).contents()).isEqualTo(third);
    assertThat(days.indexFiles("known")).isEqualTo(wholeIndex);
  }

  /** The index is that of one run after the other, whether the runs are made or added. */
  @Test
  void runsThatWereMadeWithAnIndexCanBeAddedToAnother() throws IOException {
    days.run("day1", "out1", 2);
    days.run("day2", "out2", 2);
    Map<String, String> index = days.indexFiles("known");
    Files.move(folder.resolve("known"), folder.resolve("with"));

    add("out1");
    add("out2");
    add("out2");

    assertThat(days.indexFiles("known")).isEqualTo(index);
  }

  @Test
  void compressedAndParquetRunsAreReadToo() throws IOException {
    days.runWithoutIndex("day1", "out1", 2);
    add("out1");
    Map<String, String> index = days.indexFiles("known");
    for (String format : new String[] {"format: parquet", "compression: zstd"}) {
      Files.move(folder.resolve("known"), folder.resolve("known-" + format.hashCode()));
      days.runWithoutIndex("day1", "out1", 2, format);
      add("out1");

      assertThat(days.indexFiles("known")).isEqualTo(index);
    }
  }

  @Test
  void whatCannotBeAddedIsRefused() throws IOException {
    days.runWithoutIndex("day1", "out1", 2);
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("todo.txt"), "x");
    Path file = folder.resolve("p.yaml");

    Cli foreign =
        Cli.run("index", "add", folder.resolve("out1"), "--index=" + notes, "--pipeline=" + file);
    Cli incomplete =
        Cli.run("index", "add", folder.resolve("day1"), "--index=x", "--pipeline=" + file);

    assertThat(foreign.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(foreign.err())
        .isEqualTo("index: '" + notes + "' is no index: 'todo.txt' is no part of one\n");
    assertThat(incomplete.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(incomplete.err())
        .startsWith("index add: '" + folder.resolve("day1") + "' holds no complete run");
    assertThat(Cli.run("index").err()).contains("a command is missing; known: [add]");
  }

  private String add(String output) {
    Cli add =
        Cli.run(
            "index",
            "add",
            folder.resolve(output),
            "--index=" + folder.resolve("known"),
            "--pipeline=" + folder.resolve("p.yaml"));
    assertThat(add.err()).isEmpty();
    assertThat(add.code()).isEqualTo(Exit.DONE);
    return add.out();
  }
}
