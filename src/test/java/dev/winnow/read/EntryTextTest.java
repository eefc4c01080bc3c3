package dev.winnow.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content of an entry is the text of an article as a whole, and no page. */
class EntryTextTest {
  private static final Path ENTRIES = Path.of("src/test/resources/dev/winnow/read/entries");
  private static final String TEXTS = "p, li, h2, h3, h4, figcaption, cite, pre, th, td, dt, dd";

  @TempDir private Path folder;

  static Stream<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(ENTRIES)) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void thereAreTwentyEntries() throws IOException {
    assertThat(entries()).hasSize(20);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void eachParagraphOfAnEntryIsKept(Path entry) throws IOException {
    String html = Files.readString(entry);

    Article article = article("A title of its own", html);

    assertThat(article.dropped()).isNull();
    assertThat(article.removals()).isEmpty();
    String kept = letters(text(article));
    for (Element element : Jsoup.parseBodyFragment(html).select(TEXTS)) {
      assertThat(kept).contains(letters(element.wholeText()));
    }
    assertThat(kept).isEqualTo(letters(Jsoup.parseBodyFragment(html).body().wholeText()));
  }

  @Test
  void aHeadlineThatRepeatsTheTitleIsMetadata() throws IOException {
    Article article =
        article("The ferry sails", "<h1>The ferry sails</h1><p>It sails again on Monday.</p>");
    assertThat(text(article)).isEqualTo("It sails again on Monday.");
    assertThat(article.removals()).extracting(removal -> removal.rule()).containsExactly("title");
  }

  @Test
  void theBeginningOfAnArticleForSubscribersIsMarked() throws IOException {
    Article article =
        article(
            "The ferry sails",
            "<p>It sails again on Monday, after a pause of two years.</p>"
                + "<p>Subscribe to continue reading</p>");
    assertThat(article.metadata().pageType()).isEqualTo("paywall_stub");
  }

  private Article article(String title, String html) throws IOException {
    String feed =
        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
            + "<item><title>"
            + title
            + "</title><content:encoded><![CDATA["
            + html
            + "]]></content:encoded></item></channel></rss>";
    List<RawDocument> documents = Reading.of(folder, "a.xml", feed.getBytes(UTF_8)).documents();
    assertThat(documents).hasSize(1);
    return new Extract().apply(documents.get(0));
  }

  private static String text(Article article) {
    return String.join("\n", article.blocks().stream().map(Block::text).toList());
  }

  /** All but blanks. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
