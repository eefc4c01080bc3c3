package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of HTML pages; numbers that hang on the weights of the model are not looked at. */
class ExplainPageTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Bridge to be rebuilt</title>
      <meta property="og:title" content="Bridge to be rebuilt"></head><body>
      <nav><ul><li><a href="/">Front page</a></li><li><a href="/s">Sports</a></li></ul></nav>
      <article><h1>Bridge to be rebuilt</h1>
      <p>The council met on Monday, and talked about the old bridge for more than three hours.</p>
      <p>It was built in 1911, and lorries have not been allowed to cross it for eleven years.</p>
      <p>Share this article</p>
      <p>Work is to begin in autumn, said the mayor, if the province pays a third of the cost.</p>
      <p>The ferry will sail twice as often until then, and it will be free for commuters.</p>
      </article>
      <footer><a href="/c">Contact</a> <a href="/p">Privacy</a></footer></body></html>
      """;

  @TempDir Path folder;
  private String steps;
  private Path file;

  @BeforeEach
  void files() throws IOException {
    steps = "--pipeline=" + Cli.pipeline(folder, "max_bytes: 9000", "");
    file = Files.writeString(folder.resolve("a.html"), PAGE);
  }

  @Test
  void blocksStandInTheOrderOfThePageWithTheirScores() {
    String out = Cli.run("explain", file, steps).out();

    assertThat(out)
        .containsPattern("\npage        article\nthreshold   0\\.[2-5][0-9]\n")
        .containsPattern("\nnavigation            0\\.[0-9]{2}  - Front page\nExtract/body-model\n")
        .containsPattern(
            "\nmetadata              [01]\\.[0-9]{2}  - Bridge to be rebuilt\nExtract/title\n")
        .containsPattern("\n {22}[01]\\.[0-9]{2}    The council met")
        .containsPattern(
            "\nshare                 [01]\\.[0-9]{2}  - Share this article\nStrip/share-bar\n")
        .containsSubsequence("Front page", "The council", "Share this", "Work is", "Contact");
    assertThat(out.lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void asJsonEachBlockHasItsReasons() {
    assertThat(Cli.run("explain", file, steps, "--json").out())
        .startsWith("{\"record\":{\"id\":\"")
        .contains("},\"removals\":{\"id\":\"")
        .containsPattern("},\"page\":\\{\"kind\":\"article\",\"threshold\":0\\.[0-9]+},\"blocks\":")
        .containsPattern(
            "\\{\"text\":\"The council [^\"]*\",\"kept\":true,\"kind\":\"paragraph\","
                + "\"score\":[01]\\.[0-9]+,\"reasons\":\\[\\{\"feature\":\"")
        .containsPattern(
            "\\{\"text\":\"Share this article\",\"kept\":false,\"step\":\"Strip\","
                + "\"rule\":\"share-bar\",\"kind\":\"share\",\"score\":[01]\\.[0-9]+,")
        .endsWith("}]}]}\n");
  }

  @Test
  void onAPageForABrowserTheReasonsAreBehindTheScore() throws IOException {
    Path page = folder.resolve("page.html");
    Cli.run("explain", file, steps, "--html=" + page);

    assertThat(page)
        .content()
        .contains("<dt>page</dt><dd dir=\"auto\">article</dd>")
        .containsPattern(
            "<small>share<br>Strip/share-bar<br><abbr title=\"[+-][0-9.]+  [a-zA-Z0-9:]+ = ");
  }

  @Test
  void ofAPageWithoutAnArticleItSaysWhatItIs() throws IOException {
    Path missing =
        Files.writeString(
            folder.resolve("b.html"),
            "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1>"
                + "<p>There is nothing here.</p></body></html>");

    assertThat(Cli.run("explain", missing, steps).out())
        .contains("\npage        error_page\n", "\ndropped     Extract/error-page\n");
  }
}
