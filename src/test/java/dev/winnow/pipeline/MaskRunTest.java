package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.write.parquet.ParquetLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs with {@code Mask}: none of the personal data is in any file of theirs. */
class MaskRunTest {
  private static final String PIPELINE =
      """
      pipeline:
        type: chain
        source: {type: ReadFiles, config: {path: input}}
        transforms:
          - type: Extract
          - type: Strip
          - type: Mask
          - type: Split
          - type: Recurrence
            config: {learn: learned.txt}
          - type: Dedup
            config: {paragraphs: {policy: drop, min_words: 4}, documents: {policy: drop}, index: known}
        sink: {type: WriteJson, config: {path: output, shards: 1, format: %s}}
      options: {check_conservation: true}
      """;

  private static final List<String> SECRETS =
      List.of(
          "ann.lee@paper.com",
          "(202) 555-0143",
          "145.254.32.17",
          "DE89 3704 0044 0532 0130 00",
          "4111 1111 1111 1111");

  private static final String ARTICLE =
      """
      Bank loses list of ann.lee@paper.com and others

      By Ann Lee

      A list 🌊🌊 of customers of the savings bank was on sale for a week, the police said on Monday.

      One line 🌊 read: ann.lee@paper.com, (202) 555-0143, account DE89 3704 0044 0532 0130 00.

      The next one had the card 4111 1111 1111 1111, which the bank has closed since %s.

      The seller used the address 145.254.32.17, and nobody knows more about him or her so far.

      Share this article with ann.lee@paper.com

      Contact the newsroom: (202) 555-0143 or ann.lee@paper.com
      """;

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>The clerk of the bank is back</title></head><body>
      <nav><ul><li><a href="/">Front page</a></li><li><a href="/s">ann.lee@paper.com</a></li></ul></nav>
      <article><h1>The clerk of the bank is back</h1>
      <p>The clerk came back on Monday, and talked about the lost list for more than three hours.</p>
      <p>She can be reached at (202) 555-0143 or ann.lee@paper.com, and will answer all letters.</p>
      <p>Work is to go on in autumn, said the mayor, if the province pays a third of the cost.</p>
      </article>
      <footer><a href="/c">Call (202) 555-0143</a></footer></body></html>
      """;

  @TempDir Path folder;

  @BeforeEach
  void corpus() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve("a.txt"), ARTICLE.formatted("Monday"));
    Files.writeString(input.resolve("b.txt"), ARTICLE.formatted("Tuesday"));
    Files.writeString(input.resolve("page.html"), PAGE);
    Files.write(
        input.resolve("broken.txt"),
        "ann.lee@paper.com\0\0\0\1\2".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noFileHoldsTheData() throws IOException {
    BatchRun run = run("[jsonl, parquet]");

    List<Path> files = new ArrayList<>(files(run.output()));
    files.addAll(files(folder.resolve("known")));
    files.add(folder.resolve("learned.txt"));
    assertThat(files).hasSizeGreaterThan(8);
    StringBuilder all = new StringBuilder();
    for (Path file : files) {
      assertThat(text(file)).as(file.toString()).doesNotContain(SECRETS);
      all.append(text(file));
    }
    assertThat(all).contains("[EMAIL]", "[PHONE]", "[IP]", "[IBAN]", "[CARD]");
  }

  @Test
  void theAuditNamesThePlacesInTheSource() throws IOException {
    JsonNode audit =
        run("jsonl").lines("removals").stream()
            .filter(line -> line.get("uri").asText().endsWith(".txt") && !line.has("dropped"))
            .findFirst()
            .orElseThrow();
    String source = Files.readString(Path.of(audit.get("uri").asText()));
    int[] points = source.codePoints().toArray();
    List<String> found = new ArrayList<>();
    for (JsonNode each : audit.get("removals")) {
      if (each.get("step").asText().equals("Mask") && each.has("start")) {
        assertThat(each.get("kind").asText()).isEqualTo("personal_data");
        assertThat(each.has("text")).isFalse();
        int start = each.get("start").asInt();
        found.add(
            each.get("rule").asText()
                + " "
                + new String(points, start, each.get("end").asInt() - start));
      }
    }

    assertThat(found)
        .containsExactly(
            "email " + SECRETS.get(0),
            "phone " + SECRETS.get(1),
            "iban " + SECRETS.get(3),
            "card " + SECRETS.get(4),
            "ip " + SECRETS.get(2));
  }

  @Test
  void theTitleIsMaskedToo() throws IOException {
    assertThat(run("jsonl").lines("records"))
        .filteredOn(line -> line.get("uri").asText().endsWith(".txt"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.get("title").asText())
                  .isEqualTo("Bank loses list of [EMAIL] and others");
              assertThat(line.get("byline").asText()).isEqualTo("Ann Lee");
            });
  }

  private BatchRun run(String format) throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), PIPELINE.formatted(format));
    return BatchRun.of(
        (BatchPlan) PipelineFile.read(file), folder.resolve("input"), folder.resolve("output"), 2);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** The bytes of a file as text; of Parquet also the values, which are compressed. */
  private static String text(Path file) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(file, StandardCharsets.ISO_8859_1));
    if (file.toString().endsWith(".parquet")) {
      try (ParquetLines lines = ParquetLines.open(Files.newByteChannel(file))) {
        for (String line = lines.next(); line != null; line = lines.next()) {
          text.append(line);
        }
      }
    }
    return text.toString();
  }
}
