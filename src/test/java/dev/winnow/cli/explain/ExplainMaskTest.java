package dev.winnow.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explain shows the masked places, and not the personal data. */
class ExplainMaskTest {
  private static final String SECRET = "ann.lee@paper.com";
  private static final String ARTICLE =
      "The council met on Monday, and talked about the bridge for three hours.\n\n"
          + "Write to ann.lee@paper.com or call (202) 555-0143, the mayor said on the day.\n\n"
          + "Share this article\n";
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Bridge to be rebuilt</title></head><body>
      <nav><ul><li><a href="/">Front page</a></li><li><a href="/s">ann.lee@paper.com</a></li></ul></nav>
      <article><h1>Bridge to be rebuilt</h1>
      <p>The council met on Monday, and talked about the old bridge for more than three hours.</p>
      <p>The list had ann.lee@paper.com and (202) 555-0143, and was on sale for eleven years.</p>
      <p>Share this article</p>
      <p>Work is to begin in autumn, said the mayor, if the province pays a third of the cost.</p>
      </article>
      <footer><a href="/c">Contact</a></footer></body></html>
      """;

  @TempDir Path folder;
  private String steps;

  @BeforeEach
  void pipeline() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: ReadFiles, config: {path: in}}
              transforms: [type: Extract, type: Strip, type: Mask, type: Split]
              sink: {type: WriteJson, config: {path: out}}
            """);
    steps = "--pipeline=" + file;
  }

  @Test
  void ofAText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    assertThat(Cli.run("explain", file, steps).out())
        .contains("masked      email 82-99, phone 108-122\n")
        .contains("Write to [EMAIL] or call [PHONE]")
        .doesNotContain(SECRET);
    assertThat(Cli.run("explain", file, steps, "--json").out())
        .contains("{\"step\":\"Mask\",\"rule\":\"email\",\"kind\":\"personal_data\",\"start\":82")
        .doesNotContain(SECRET);
  }

  @Test
  void ofAPageInTheOrderOfThePage() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), PAGE);

    assertThat(Cli.run("explain", file, steps).out())
        .contains("masked      email, phone\n")
        .containsPattern("\n {22}[01]\\.[0-9]{2}    The list had")
        .containsSubsequence("Front page", "The council", "The list", "Share this", "Work is")
        .doesNotContain(SECRET);
    assertThat(Cli.run("explain", file, steps, "--json").out())
        .contains("\"blocks\":", "[EMAIL]")
        .doesNotContain(SECRET);
    Path page = folder.resolve("page.html");
    Cli.run("explain", file, steps, "--html=" + page);
    assertThat(page).content().contains("[EMAIL]").doesNotContain(SECRET);
  }
}
