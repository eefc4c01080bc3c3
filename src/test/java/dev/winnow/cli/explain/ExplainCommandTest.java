package dev.winnow.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.Cli;
import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir Path folder;
  private String steps;
  private Path file;

  @BeforeEach
  void files() throws IOException {
    steps = "--pipeline=" + Cli.pipeline(folder, "max_bytes: 1000", "");
    file =
        Files.writeString(
            folder.resolve("a.txt"),
            "The council met on Monday, and talked about the bridge for three hours.\n\n"
                + "Share this article\n\nIt meets <again> & again\u001B[2J on Tuesday.\n");
  }

  @Test
  void removedTextIsMarkedAndNamesItsRule() {
    Cli explained = Cli.run("explain", file, steps);
    assertThat(explained.err()).isEmpty();
    assertThat(explained.code()).isEqualTo(Exit.DONE);
    assertThat(explained.out())
        .contains("charset     UTF-8\n")
        .contains(
            """

            share                 - Share this article
            Strip/share-bar

            """)
        .doesNotContain("\u001B")
        .containsSubsequence("The council", "Share this", "Tuesday.");
    assertThat(explained.out().lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void aRepeatedParagraphIsMarked() {
    String news = "The council opened the new bridge on Monday with a long parade.";
    String both = news + "\n\nIt had been closed for a year.\n\n" + news + "\n";

    assertThat(Cli.runWith(both, "explain", "-").out())
        .containsOnlyOnce("repeated                The council opened");
  }

  @Test
  void onATerminalItIsStruckThrough() {
    assertThat(Cli.runOn(false, true, "explain", file, steps).out())
        .contains("\u001B[9;31mShare this article\u001B[0m");
  }

  @Test
  void asJson() {
    assertThat(Cli.run("explain", file, steps, "--json").out())
        .startsWith("{\"record\":{\"id\":\"")
        .contains("},\"removals\":{\"id\":\"")
        .contains("\"rule\":\"share-bar\"")
        .endsWith("}}\n");
  }

  @Test
  void asAPage() throws IOException {
    Path page = folder.resolve("page.html");
    Cli explained = Cli.run("explain", file, steps, "--html=" + page);
    assertThat(explained).isEqualTo(new Cli(Exit.DONE, "", ""));
    assertThat(page)
        .content()
        .contains("<del>Share this article</del>")
        .contains("It meets &lt;again&gt; &amp; again")
        .endsWith("</html>\n");
  }

  @Test
  void aFailureSaysWhy() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Cli failed = Cli.run("explain", empty, steps, "--json");
    assertThat(failed.code()).isEqualTo(Exit.FAILED);
    assertThat(failed.out())
        .startsWith("{\"failure\":{\"uri\":")
        .contains("\"category\":\"empty\"");
    assertThat(failed.err()).startsWith(empty + ": Extract: empty: ").hasLineCount(1);
    Path large = Files.writeString(folder.resolve("large.txt"), "x".repeat(1001));
    assertThat(Cli.run("explain", large, steps).err()).contains(": Read: too_large: ");
  }

  @Test
  void readsStandardInput() throws IOException {
    String text = Files.readString(file);
    assertThat(Cli.runWith(text, "explain", "-", steps)).isEqualTo(Cli.run("explain", file, steps));
    assertThat(Cli.runWith(text, "explain", "-", steps, "--json").out())
        .startsWith("{\"record\":{\"id\":\"")
        .contains("\"uri\":\"-\"");
    assertThat(Cli.runWith("x".repeat(1001), "explain", "-", steps))
        .isEqualTo(
            new Cli(
                Exit.WRONG_USE,
                "",
                "-: standard input has more than the 1000 bytes that 'max_bytes' of the source"
                    + " allows\n"));
  }

  @Test
  void thePageIsNotTakenForTheDocument() throws IOException {
    Cli forgotten = Cli.run("explain", steps, "--html", file);
    assertThat(forgotten.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(forgotten.err())
        .isEqualTo(
            "explain: no document is given; '"
                + file
                + "' would be the page that --html writes: write explain FILE --html=PAGE\n");
    assertThat(Cli.run("explain", file, steps, "--html=" + file).err())
        .isEqualTo("--html: '" + file + "' is the document, which it would overwrite\n");
    assertThat(file).content().startsWith("The council met");
    assertThat(Cli.run("explain", steps).err())
        .startsWith("winnow explain: Missing required parameter: 'FILE'\n");
  }

  @Test
  void aFileMustBeThere() {
    assertThat(Cli.run("explain", folder.resolve("b.txt"), steps))
        .isEqualTo(
            new Cli(Exit.WRONG_USE, "", folder.resolve("b.txt") + ": there is no such file\n"));
    assertThat(Cli.run("explain", folder, steps).err()).isEqualTo(folder + ": is not a file\n");
  }

  @Test
  void aPlaceWithinAFileNamesADocument() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("two#1.jsonl"),
            "{\"text\":\"The ferry sails.\"}\n{\"text\":\"The bridge is open.\"}\n{\"text\":1}\n");
    Cli second = Cli.run("explain", table + "#line=2");
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(second.out()).contains("The bridge is open.").doesNotContain("ferry");

    Cli none = Cli.run("explain", table + "#line=9");
    assertThat(none.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(none.err()).contains("#line=9: the file holds no document of this place");
  }
}
