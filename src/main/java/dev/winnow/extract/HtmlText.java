package dev.winnow.extract;

import dev.winnow.extract.metadata.PageMetadata;
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
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

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
    Document parsed = parse(decoded.text());
    HtmlPage page = HtmlWalk.page(parsed.body());
    if (page.blocks().isEmpty()) {
      throw new DocumentException("empty", "The page shows no text.");
    }
    HtmlZone[] zones = HtmlZones.of(page);
    Metadata metadata = PageMetadata.of(parsed).metadata();
    List<Block> blocks = new ArrayList<>();
    List<Removal> removals = new ArrayList<>();
    for (int i = 0; i < zones.length; i++) {
      Block block = page.blocks().get(i);
      if (page.headlines().contains(i)
          && metadata.title() != null
          && isSame(block.text(), metadata.title())) {
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

  /**
   * The page as browsers that run scripts see it: to them {@code noscript} is mere data, and often
   * its markup is not whole.
   */
  static Document parse(String html) {
    TagSet tags = TagSet.Html();
    tags.valueOf("noscript", Parser.NamespaceHtml).set(Tag.Data);
    return Parser.htmlParser().tagSet(tags).parseInput(html, "");
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
