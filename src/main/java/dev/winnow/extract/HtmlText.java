package dev.winnow.extract;

import dev.winnow.extract.charset.Decoded;
import dev.winnow.extract.charset.HtmlCharset;
import dev.winnow.extract.html.ArticleParts;
import dev.winnow.extract.html.BodyModel;
import dev.winnow.extract.html.PageDecision;
import dev.winnow.extract.html.PageKind;
import dev.winnow.extract.html.PageParts;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.language.Language;
import dev.winnow.extract.metadata.PageMetadata;
import dev.winnow.extract.tree.HtmlParser;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DocumentException;
import dev.winnow.model.DropReason;
import dev.winnow.model.Metadata;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Removal;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Reads HTML pages. Each visible block of text ends up either in the article's blocks or in its
 * removals; what is visible is decided by tags and attributes alone. Nothing is ever fetched.
 */
final class HtmlText {
  private HtmlText() {}

  /**
   * The page as an article.
   *
   * @throws DocumentException of category {@code empty} if no text is to be seen
   */
  static Article extract(RawDocument document, BodyModel model) {
    Decoded decoded = HtmlCharset.decode(document.bytes(), document.stated().charset());
    Document page = HtmlParser.parse(decoded.text());
    PageMetadata stated = PageMetadata.of(page);
    PageParts parts = parts(document, page, stated, model, false);
    if (parts.parts().isEmpty()) {
      throw new DocumentException("empty", "The page shows no text.");
    }
    List<Block> blocks = new ArrayList<>();
    List<Removal> removals = new ArrayList<>();
    for (PageDecision part : parts.parts()) {
      if (part.isBody()) {
        blocks.add(part.block());
      } else {
        removals.add(removal(part));
      }
    }
    Source source = Source.of(document, MediaType.HTML, decoded.charsetName());
    Metadata metadata = stated.metadata();
    Article article =
        Article.extracted(
            source,
            metadata.withLanguage(Language.of(metadata.language(), blocks)),
            blocks,
            removals);
    return marked(article, parts.kind());
  }

  /** Each visible block of the page, with the decision on it and the reasons. */
  static PageParts explained(RawDocument document, BodyModel model) {
    Document page =
        HtmlParser.parse(HtmlCharset.decode(document.bytes(), document.stated().charset()).text());
    return parts(document, page, PageMetadata.of(page), model, true);
  }

  private static PageParts parts(
      RawDocument document,
      Document page,
      PageMetadata stated,
      BodyModel model,
      boolean isExplained) {
    Hints hints = Hints.of(stated);
    if (MediaType.isContent(document)) {
      return ArticleParts.ofContent(page.body(), hints.withTitle(document.stated().title()));
    }
    return isExplained
        ? ArticleParts.explained(page.body(), hints, model)
        : ArticleParts.of(page.body(), hints, model);
  }

  private static Article marked(Article article, PageKind kind) {
    if (kind == PageKind.PAYWALL_STUB) {
      return article.withMetadata(article.metadata().withPageType(kind.label()));
    }
    return kind.hasArticle()
        ? article
        : article.drop(new DropReason(Extract.STEP, kind.label().replace('_', '-'), null));
  }

  private static Removal removal(PageDecision part) {
    return new Removal(
        Extract.STEP,
        part.rule(),
        part.kind(),
        part.block().text(),
        Span.UNKNOWN,
        null,
        part.rule().equals(ArticleParts.RULE) ? Math.round(part.score() * 1000) / 1000.0 : null);
  }
}
