package dev.winnow.extract;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DocumentException;
import dev.winnow.model.Metadata;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/**
 * Reads HTML pages. Each visible block of text ends up either in the article's blocks or in its
 * removals; what is visible is decided by tags and attributes alone. Nothing is ever fetched.
 */
final class HtmlText {
  static final String STEP = "Extract";

  private HtmlText() {}

  /**
   * The page as an article. Text in the tags and roles of navigation is taken out, and so are
   * captions, forms, what stands outside the page's {@code article} or {@code main}, and the
   * headline where it equals the title.
   *
   * @throws DocumentException of category {@code empty} if no text is to be seen
   */
  static Article extract(RawDocument document) {
    Decoded decoded = HtmlCharset.decode(document.bytes());
    Document parsed = HtmlParser.parse(decoded.text());
    HtmlPage page = HtmlWalk.page(parsed.body());
    if (page.blocks().isEmpty()) {
      throw new DocumentException("empty", "The page shows no text.");
    }
    HtmlZone[] zones = HtmlZones.of(page);
    Metadata metadata = HtmlMetadata.of(parsed, headline(page, zones));
    List<Block> blocks = new ArrayList<>();
    List<Removal> removals = new ArrayList<>();
    for (int i = 0; i < zones.length; i++) {
      Block block = page.blocks().get(i);
      if (page.headlines().contains(i) && isSame(block.text(), metadata.title())) {
        removals.add(Removal.of(STEP, "title", RemovalKind.METADATA, block));
      } else if (zones[i] != null) {
        removals.add(zones[i].remove(block));
      } else {
        blocks.add(block);
      }
    }
    Source source =
        new Source(document.id(), document.uri(), List.of(), "text/html", decoded.charsetName());
    return Article.extracted(source, metadata, blocks, removals);
  }

  private static String headline(HtmlPage page, HtmlZone[] zones) {
    String first = null;
    for (int i : page.headlines()) {
      String text = page.blocks().get(i).text();
      if (zones[i] == null) {
        return text;
      }
      first = first == null ? text : first;
    }
    return first;
  }

  /** Whether both say the same; page and metadata often differ in case and quotation marks. */
  private static boolean isSame(String headline, String title) {
    return letters(headline).equals(letters(title));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
