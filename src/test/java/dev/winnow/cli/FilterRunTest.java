package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with the step Filter. */
class FilterRunTest {
  private static final String SHORT = "The ferry sails again. It is Monday.\n";

  @TempDir private Path folder;

  @BeforeEach
  void articles() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/short.txt"), SHORT);
    Files.writeString(
        folder.resolve("in/long.txt"),
        """
        The council decided to close the old bridge at the harbour from the first of May.

        The mayor said that the ferry would carry people and bicycles to the other side, with a
        boat every ten minutes between six in the morning and eleven at night. Tickets cost nothing.

        Shops in Weir Lane have asked for signs, and the council agreed to pay for six of them.
        """);
  }

  @Test
  void aDroppedDocumentTellsRuleValueAndThreshold() throws IOException {
    Cli run = run("corpus");
    assertThat(run.out()).contains("records                       1", "gopher-min-words 1");

    JsonNode line = line("removals", "short.txt");
    assertThat(line.get("dropped").toString())
        .isEqualTo(
            "{\"step\":\"Filter\",\"rule\":\"gopher-min-words\",\"value\":7.0,\"threshold\":50.0}");
    assertThat(line.get("removals").get(0).get("text").asText()).isEqualTo(SHORT.strip());
    assertThat(line("records", "short.txt")).isNull();
    assertThat(line("records", "long.txt")).isNotNull();
    assertThat(Cli.run("explain", folder.resolve("in/short.txt"), "--pipeline=corpus").out())
        .contains("Filter/gopher-min-words: 7.000, the rule allows");
  }

  @Test
  void aMarkedDocumentHasItsFigures() throws IOException {
    Path marking = folder.resolve("marking.yaml");
    Files.writeString(
        marking,
        Files.readString(Path.of("pipelines/corpus.yaml")).replace("action: drop", "action: mark"));
    run(marking);

    JsonNode quality =
        new ObjectMapper().readTree(line("records", "short.txt").get("quality").asText());
    assertThat(quality.get("gopher-min-words").asDouble()).isEqualTo(7);
    assertThat(quality.get("failed:gopher-min-words").asDouble()).isEqualTo(1);
    assertThat(quality.has("failed:gopher-max-words")).isFalse();
  }

  @Test
  void aWrongSettingIsToldWithItsLine() throws IOException {
    Path wrong = folder.resolve("wrong.yaml");
    Files.writeString(
        wrong, Files.readString(Path.of("pipelines/corpus.yaml")).replace("c4,", "c5,"));
    Cli check = Cli.run("check", wrong);
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.err()).contains("wrong.yaml:13: Filter: ", "there is no preset 'c5'; known: ");
  }

  private Cli run(Object pipeline) {
    Cli run =
        Cli.run(
            "run",
            pipeline,
            "--input=" + folder.resolve("in"),
            "--output=" + folder.resolve("out"));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  /** The line about a document; null if there is none. */
  private JsonNode line(String sort, String name) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("out").resolve(sort))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode object = new ObjectMapper().readTree(line);
          if (object.get("uri").asText().endsWith("/" + name)) {
            found.add(object);
          }
        }
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
