package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that read a part of their input. */
class NarrowedInputTest {
  @TempDir private Path folder;
  private int outputs;

  @BeforeEach
  void articles() throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c.txt", "drafts/d.txt", "sub/drafts/e.txt")) {
      write(name, text(name));
    }
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      table.append("{\"text\":\"").append(text("row " + i)).append("\"}\n");
    }
    write("rows.jsonl", table.toString());
  }

  @Test
  void excludedFilesAndFoldersAreNotRead() throws IOException {
    assertThat(places(run("--exclude=*.jsonl", "--exclude=drafts")))
        .containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(places(run("--exclude=*.jsonl", "--exclude=drafts/**", "--exclude=[ab].*")))
        .containsExactly("c.txt", "sub/drafts/e.txt");

    Cli none = cli("--exclude=*");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("there is no file in '" + in() + "' that 'exclude' leaves");
    assertThat(cli("--exclude=[").err()).contains("'exclude' has a wrong pattern '['");
  }

  @Test
  void aLimitGivesTheFirstDocumentsWhateverTheWorkers() throws IOException {
    List<String> first =
        List.of(
            "a.txt", "b.txt", "c.txt", "drafts/d.txt", "rows.jsonl#line=1", "rows.jsonl#line=2");
    assertThat(places(run("--limit=6", "--targetParallelism=1"))).isEqualTo(first);
    assertThat(places(run("--limit=6", "--targetParallelism=8"))).isEqualTo(first);
    assertThat(places(run("--limit=2"))).containsExactly("a.txt", "b.txt");
    assertThat(cli("--limit=0").err()).contains("'limit' must be at least 1, was 0");
    assertThat(cli("--limit=0").code()).isEqualTo(2);
  }

  @Test
  void aSampleIsTheSameInEachRunAndALargerOneHoldsIt() throws IOException {
    List<String> tenth = places(run("--sample=0.1", "--targetParallelism=1"));
    List<String> again = places(run("--sample=0.1", "--targetParallelism=8"));
    List<String> half = places(run("--sample=0.5"));

    assertThat(again).isEqualTo(tenth);
    assertThat(tenth).hasSizeBetween(8, 40);
    assertThat(half).hasSizeBetween(75, 130).containsAll(tenth);
    assertThat(cli("--sample=2").err()).contains("'sample' must be above 0 and at most 1, was 2");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksThatLeadOutsideAndEmptyDotfilesAreCounted() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("x.txt"), text("x"));
    Files.createSymbolicLink(in().resolve("out.txt"), elsewhere.resolve("x.txt"));
    Files.createSymbolicLink(in().resolve("out"), elsewhere);
    Files.createSymbolicLink(in().resolve("again.txt"), in().resolve("a.txt"));
    write(".gitkeep", "");
    write("sub/.DS_Store", "\0\0\0\1Bud1");

    Path output = run("--exclude=*.jsonl");

    assertThat(places(output))
        .containsExactly("a.txt", "b.txt", "c.txt", "drafts/d.txt", "sub/drafts/e.txt");
    JsonNode run = new ObjectMapper().readTree(output.resolve("_run.json").toFile());
    assertThat(run.at("/dropped/by_rule").toString())
        .contains("Read/link-outside\":2", "Read/empty-dotfile\":1", "Read/macos-metadata\":1");
    assertThat(run.at("/documents/failures").asInt()).isZero();

    Path following = folder.resolve("following.yaml");
    Files.writeString(
        following,
        Files.readString(Path.of("pipelines/clean.yaml"))
            .replace("{path: input,", "{path: input, follow_links: true,"));
    assertThat(places(done(cliOf(following, "--exclude=*.jsonl")))).contains("out.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderOfLinksAloneNamesTheSetting() throws IOException {
    Path links = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("a.txt"), in().resolve("a.txt"));
    Cli run = Cli.run("run", "clean", "--input=" + links, "--output=" + folder.resolve("none"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no file in", "'follow_links: true' of the source");
  }

  private Path run(String... options) {
    return done(cli(options));
  }

  private Path done(Cli run) {
    assertThat(run.code()).as(run.err()).isZero();
    return folder.resolve("out" + outputs);
  }

  private Cli cli(String... options) {
    return cliOf("clean", options);
  }

  private Cli cliOf(Object pipeline, String... options) {
    List<Object> words = new ArrayList<>(List.of("run", pipeline, "--input=" + in()));
    words.add("--output=" + folder.resolve("out" + ++outputs));
    Collections.addAll(words, options);
    return Cli.run(words.toArray());
  }

  /** The places of the records below the input, in order. */
  private List<String> places(Path output) throws IOException {
    TreeSet<String> places = new TreeSet<>();
    try (Stream<Path> files = Files.list(output.resolve("records"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
        for (String line : Files.readAllLines(file)) {
          String uri = new ObjectMapper().readTree(line).get("uri").asText();
          places.add(uri.substring(uri.indexOf("/in/") + 4));
        }
      }
    }
    return List.copyOf(places);
  }

  private Path in() {
    return folder.resolve("in");
  }

  private void write(String name, String text) throws IOException {
    Path file = in().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String text(String name) {
    return "The ferry of "
        + name
        + " left the harbour on Monday with many passengers and came back in the evening.";
  }
}
