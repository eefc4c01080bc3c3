package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document against a run over two articles. */
class ExplainAgainstTest {
  private static final String FERRY =
      "The ferry to the island will sail twice a day from May on, its owner said on Monday.\n\n"
          + "Islanders have asked for a second trip for years, because the last boat leaves at three"
          + " and nobody who works in town can be home in time for it.\n\n"
          + "The ferry was built in 1974, carries ninety passengers and four cars, and was sold to"
          + " the present owner when the line was about to be closed.";
  private static final String BRIDGE =
      "A bridge across the sound would cost more than the county takes in ten years, engineers"
          + " wrote in a report that was published last week.\n\n"
          + "They looked at three routes, and found that the shortest is the dearest of them.";

  @TempDir static Path folder;
  private static Path run;
  private static String steps;

  @BeforeAll
  static void runOnce() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("ferry.txt"), FERRY);
    Files.writeString(input.resolve("bridge.txt"), BRIDGE);
    Path pipeline = Cli.pipeline(folder, "", "");
    steps = "--pipeline=" + pipeline;
    run = folder.resolve("clean");
    Cli done = Cli.run("run", pipeline, "--input=" + input, "--output=" + run);
    assertThat(done.code()).as(done.err()).isEqualTo(Exit.DONE);
  }

  @Test
  void aCopyNamesTheRecordAndQuotesBoth() throws IOException {
    Path copy = file("copy.txt", FERRY.replace("Monday", "Tuesday") + "\n\nIt has one crew.");

    Cli explained = Cli.run("explain", copy, steps, "--against=" + run);

    assertThat(explained.err()).isEmpty();
    assertThat(explained.code()).isEqualTo(Exit.DONE);
    assertThat(explained.out())
        .containsSubsequence(
            "against     " + run.toString().substring(0, 10),
            "near        0.",
            "ferry.txt",
            "It is a copy of that record.",
            "words in 3 shared passages:",
            "paragraph 0, 17 words",
            " | paragraph 0",
            "The ferry to the island",
            " | The ferry to the island");
    assertThat(explained.out().lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void asJson() throws IOException {
    Path cut =
        file(
            "cut.txt",
            FERRY.replace("was built", "was\nbuilt").split("\n\n", 2)[1] + "\n\n" + BRIDGE);

    JsonNode explained =
        new ObjectMapper()
            .readTree(Cli.run("explain", cut, steps, "--against=" + run, "--json").out());

    List<JsonNode> related =
        List.of(explained.at("/against/related/0"), explained.at("/against/related/1"));
    assertThat(explained.fieldNames())
        .toIterable()
        .containsExactly("record", "removals", "against");
    assertThat(related).extracting(each -> each.get("relation").asText()).containsOnly("contained");
    assertThat(related)
        .extracting(each -> Path.of(each.get("uri").asText()).getFileName().toString())
        .containsExactlyInAnyOrder("ferry.txt", "bridge.txt");
    for (JsonNode each : related) {
      assertThat(each.get("story")).isEqualTo(each.get("id"));
      for (JsonNode passage : each.get("passages")) {
        assertThat(passage.get("text")).isEqualTo(passage.at("/of/text"));
        assertThat(passage.get("words").asInt()).isGreaterThan(3);
      }
    }
  }

  @Test
  void itsOwnRecordIsKnownByTheBytes() throws IOException {
    assertThat(Cli.run("explain", file("same.txt", BRIDGE), steps, "--against=" + run).out())
        .containsSubsequence(
            "same-bytes  1.0000", "The run has read these bytes: this is their record.");
  }

  @Test
  void whatIsRelatedToNothingSaysSo() throws IOException {
    Path other = file("other.txt", "The council met on Monday about the price of water.");

    assertThat(Cli.run("explain", other, steps, "--against=" + run).out())
        .contains("No record of this run is a copy or a version of it.");
  }

  @Test
  void aFolderThatHoldsNoRunIsRefused() throws IOException {
    Path any = file("any.txt", BRIDGE);

    assertThat(Cli.run("explain", any, steps, "--against=" + folder))
        .isEqualTo(
            new Cli(
                Exit.WRONG_USE,
                "",
                "--against: '" + folder + "' holds no run: no _run.json is there\n"));
    assertThat(Cli.run("explain", any, steps, "--against=" + run, "--html=x.html"))
        .isEqualTo(
            new Cli(
                Exit.WRONG_USE, "", "--html: shows the steps alone; give it without --against\n"));
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
