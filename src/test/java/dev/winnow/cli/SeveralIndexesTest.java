package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code winnow run} with several indexes, and with indexes that it only reads. */
class SeveralIndexesTest {
  private static final String ARTICLE =
      "The council voted on Monday to mend the bridge over the river before the winter comes.\n\n"
          + "Carts have been sent by the upper ford since the spring flood took two of its piers."
          + "\n\nA mason from the valley will cut the stone, and the work is to take ten weeks.";

  @TempDir Path folder;
  private Path pipeline;

  @BeforeEach
  void pipeline() throws IOException {
    pipeline = pipeline("{paragraphs: {buckets: 2}, documents: {buckets: 2}}");
  }

  private Path pipeline(String dedup) throws IOException {
    return Files.writeString(
        folder.resolve("p.yaml"),
        """
        pipeline:
          type: chain
          source: {type: ReadFiles, config: {path: in}}
          transforms:
            - type: Extract
            - type: Split
            - {type: Dedup, config: %s}
          sink: {type: WriteJson, config: {shards: 1, card: false}}
        """
            .formatted(dedup));
  }

  @Test
  void aRunThatOnlyReadsLeavesTheIndexAsItWas() throws IOException {
    run("first", ARTICLE, "--index=" + folder.resolve("a"));
    Map<String, byte[]> before = files(folder.resolve("a"));

    Path second =
        run("second", ARTICLE + "\n\nMore.", "--index=" + folder.resolve("a"), "--read-only");

    assertThat(files(folder.resolve("a"))).containsExactlyEntriesOf(before);
    assertThat(removals(second)).contains("\"dropped\":{\"step\":\"Dedup\",\"rule\":\"near\"");
    assertThat(second.resolve("_run.json")).content().contains("\"known\" : 1");
  }

  @Test
  void theFirstOfSeveralIndexesIsWrittenAndOwns() throws IOException {
    Path one = run("one", ARTICLE + "\n\nOne.", "--index=" + folder.resolve("a"));
    Path two = run("two", ARTICLE + "\n\nTwo.", "--index=" + folder.resolve("b"));
    Map<String, byte[]> b = files(folder.resolve("b"));
    String a = "--index=" + folder.resolve("a");

    Path third = run("third", ARTICLE + "\n\nMore.", a, "--index=" + folder.resolve("b"));
    Path fourth =
        run("fourth", ARTICLE + "\n\nOther.", "--index=" + folder.resolve("b"), a, "--read-only");

    assertThat(owner(third)).isEqualTo(id(one));
    assertThat(owner(fourth)).isEqualTo(id(two));
    assertThat(files(folder.resolve("b"))).containsExactlyEntriesOf(b);
    try (Stream<Path> runs = Files.list(folder.resolve("a"))) {
      assertThat(runs).hasSize(2);
    }
  }

  @Test
  void aDocumentOfTwoIndexesCountsOnce() throws IOException {
    Path one = run("one", ARTICLE, "--index=" + folder.resolve("a"));
    run("two", ARTICLE, "--index=" + folder.resolve("b"));
    String a = "--index=" + folder.resolve("a");
    String b = "--index=" + folder.resolve("b");

    Path both = run("both", ARTICLE + "\n\nMore.", a, b, "--read-only");
    Path alone = run("alone", ARTICLE + "\n\nMore.", a, "--read-only");

    assertThat(owner(both)).isEqualTo(id(one));
    assertThat(removals(both)).isEqualTo(removals(alone));
  }

  @Test
  void aPipelineFileNamesThemToo() throws IOException {
    run("one", ARTICLE, "--index=" + folder.resolve("a"));
    run("two", ARTICLE + "\n\nTwo.", "--index=" + folder.resolve("b"));
    Map<String, byte[]> before = files(folder);
    before.keySet().removeIf(name -> !name.startsWith("a/") && !name.startsWith("b/"));
    pipeline("{paragraphs: {buckets: 2}, documents: {buckets: 2}, index: [a, b], read_only: true}");

    Path third = run("third", ARTICLE + "\n\nMore.");

    assertThat(removals(third)).contains("\"rule\":\"near\"");
    assertThat(files(folder)).containsAllEntriesOf(before);
    assertThat(third.resolve("_run.json")).content().contains("\"known\" : 2");
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/in.txt"), ARTICLE);
    String missing = "--index=" + folder.resolve("missing");

    assertThat(refused(missing, "--read-only"))
        .isEqualTo(
            "index: '"
                + folder.resolve("missing")
                + "' holds no run; a run that only reads an index needs one\n");
    assertThat(refused("--read-only")).startsWith("--read-only: there is no index to read");
    assertThat(refused(missing, missing)).endsWith("missing' is named twice\n");
    assertThat(folder.resolve("refused")).doesNotExist();
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  private String refused(String... options) {
    Cli run = Cli.run(arguments("in", "refused", options));
    assertThat(run.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  private Path run(String name, String text, String... options) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in-" + name));
    Files.writeString(input.resolve(name + ".txt"), text);
    Cli run = Cli.run(arguments("in-" + name, name, options));
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
    return folder.resolve(name);
  }

  private Object[] arguments(String input, String output, String... options) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "run",
                pipeline,
                "--input=" + folder.resolve(input),
                "--output=" + folder.resolve(output)));
    arguments.addAll(List.of(options));
    return arguments.toArray();
  }

  private static String removals(Path run) throws IOException {
    return Files.readString(run.resolve("removals/part-00000-of-00001.jsonl"))
        .replaceAll("\"(id|uri)\":\"[^\"]*/in-[^\"]*\"", "");
  }

  /** The document that a copy names. */
  private static String owner(Path run) throws IOException {
    return removals(run).replaceAll("(?s).*\"of\":\\{\"id\":\"([^\"]*)\".*", "$1");
  }

  /** The document of a run. */
  private static String id(Path run) throws IOException {
    return removals(run).replaceAll("(?s)\\{\"id\":\"([^\"]*)\".*", "$1");
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
