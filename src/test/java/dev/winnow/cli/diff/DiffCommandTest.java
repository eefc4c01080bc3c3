package dev.winnow.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.cli.Cli;
import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs over the same articles, one of them with another rule. */
class DiffCommandTest {
  private static final String FERRY =
      "The ferry to the island will sail twice a day from May on, its owner said on Monday.\n\n"
          + "Share this article\n\nIslanders have asked for a second trip for years.";
  private static final String BRIDGE =
      "A bridge across the sound would cost more than the county takes in ten years.\n\n"
          + "Engineers looked at three routes. Sign up for our weekly letter.";

  @TempDir static Path folder;
  private static Path before;
  private static Path after;

  @BeforeAll
  static void runTwice() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("ferry.txt"), FERRY);
    Files.writeString(input.resolve("bridge.txt"), BRIDGE);
    Files.write(
        input.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    before = run("before", input, Cli.pipeline(folder, "", "max_failures: 1"));
    after = run("after", input, other("shards: 3, format: [jsonl, parquet], compression: zstd"));
  }

  private static Path run(String name, Path input, Path pipeline) {
    Path output = folder.resolve(name);
    Cli done = Cli.run("run", pipeline, "--input=" + input, "--output=" + output);
    assertThat(done.code()).as(done.err()).isEqualTo(Exit.DONE);
    return output;
  }

  /** A pipeline that keeps "Share this article" and takes a sentence of a paragraph. */
  private static Path other(String sink) throws IOException {
    Files.writeString(
        folder.resolve("other-rules.yaml"),
        """
        rules:
          - name: weekly-letter
            kind: newsletter
            remove: span
            where: {text: "Sign up for our weekly letter\\\\."}
            examples: ["Sign up for our weekly letter."]
            keeps: ["The weekly letter was lost."]
        """);
    return Files.writeString(
        folder.resolve("other.yaml"),
        """
        pipeline:
          type: chain
          source: {type: ReadFiles}
          transforms:
            - type: Extract
            - {type: Strip, config: {rules: other-rules.yaml}}
            - type: Split
          sink: {type: WriteJson, config: {%s}}
        options: {max_failures: 1}
        """
            .formatted(sink));
  }

  @Test
  void theTableNamesTheRulesAndTheirText() {
    Cli diff = Cli.run("diff", before, after);

    assertThat(diff.err()).isEmpty();
    assertThat(diff.code()).isEqualTo(Exit.DONE);
    assertThat(diff.out())
        .containsSubsequence(
            "2 of 3 documents differ.",
            "kept             Strip/weekly-letter",
            "bridge.txt",
            "Sign up for our weekly letter.",
            "Strip/share-bar  kept",
            "ferry.txt",
            "Share this article")
        .doesNotContain("photo.txt", "Engineers");
  }

  @Test
  void theJsonHasEachDifferenceAndTheSummary() throws IOException {
    List<JsonNode> lines = lines(Cli.run("diff", before, after, "--json"));

    assertThat(lines).hasSize(3);
    JsonNode summary = lines.get(2);
    assertThat(summary.path("type").asText()).isEqualTo("summary");
    assertThat(summary.path("equal").asBoolean(true)).isFalse();
    assertThat(summary.path("documents").asInt()).isEqualTo(3);
    assertThat(summary.path("pieces"))
        .extracting(each -> each.path("a").asText() + ">" + each.path("b").asText())
        .containsExactly("Strip/share-bar>kept", "kept>Strip/weekly-letter");
    assertThat(lines.subList(0, 2))
        .extracting(each -> each.at("/pieces/0/text").asText())
        .containsExactlyInAnyOrder("Share this article", "Sign up for our weekly letter.");
  }

  @Test
  void theExitCodeTellsWhetherTheyDiffer() {
    assertThat(Cli.run("diff", before, after, "--exit-code").code()).isEqualTo(Exit.DIFFERENT);
    Cli equal = Cli.run("diff", before, before, "--exit-code");
    assertThat(equal.code()).isEqualTo(Exit.DONE);
    assertThat(equal.out()).contains("The runs are equal.");
  }

  @Test
  void documentsOfOneRunAndChangedPagesAreTold() throws IOException {
    Path input = Files.createDirectories(folder.resolve("changing"));
    Path pipeline = Cli.pipeline(folder, "", "");
    Files.writeString(input.resolve("ferry.txt"), FERRY);
    Path one = run("one", input, pipeline);
    Files.writeString(input.resolve("ferry.txt"), FERRY + "\n\nIt has one crew.");
    Files.writeString(input.resolve("bridge.txt"), BRIDGE);
    Path two = run("two", input, pipeline);

    Cli page = Cli.run("diff", one, two);
    List<JsonNode> lines = lines(Cli.run("diff", one, two, "--json"));

    assertThat(page.err())
        .isEqualTo(
            "winnow: the runs have read different documents: 1 are in A only, 2 in B only\n");
    assertThat(page.out()).contains("At 1 place the runs read different bytes");
    assertThat(lines)
        .filteredOn(line -> line.path("type").asText().equals("changed_page"))
        .singleElement()
        .satisfies(line -> assertThat(line.path("uri").asText()).endsWith("ferry.txt"));
    assertThat(lines).extracting(line -> line.at("/b/outcome").asText()).containsOnlyOnce("absent");
  }

  @Test
  void aFolderWithoutACompleteRunIsRefused() throws IOException {
    Path stopped = Files.createDirectories(folder.resolve("stopped/records")).getParent();

    Cli diff = Cli.run("diff", before, stopped);

    assertThat(diff.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(diff.err())
        .startsWith("diff: '" + stopped + "' holds no complete run: no _run.json is there")
        .hasLineCount(1);
  }

  @Test
  void aRunWithoutItsFilesIsRefused() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.copy(before.resolve("_run.json"), broken.resolve("_run.json"));

    Cli diff = Cli.run("diff", before, broken);

    assertThat(diff.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(diff.err()).contains("part-00000-of-00001.jsonl").hasLineCount(1);
  }

  private static List<JsonNode> lines(Cli diff) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : diff.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
