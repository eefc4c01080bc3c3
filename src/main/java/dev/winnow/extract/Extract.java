package dev.winnow.extract;

import dev.winnow.extract.charset.Decoding;
import dev.winnow.extract.dates.Dates;
import dev.winnow.extract.html.BodyModel;
import dev.winnow.extract.html.PageParts;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import java.io.Serializable;

/**
 * Turns a document's bytes into an article. Pure.
 *
 * @param bodyModel what tells the text of an article from all else on its page; null for the one
 *     that comes with Winnow
 */
public record Extract(BodyModel bodyModel) implements Serializable {

  /** The name of this step in audit lines, failures and metrics. */
  public static final String STEP = "Extract";

  public Extract {
    bodyModel = bodyModel == null ? BodyModel.shipped() : bodyModel;
  }

  /** The step as it is by default. */
  public Extract() {
    this(null);
  }

  /**
   * Decodes the document and finds its blocks and metadata. What was stated of it when it was sent,
   * its media type and its date, is taken before what is found; a date that is none is not.
   *
   * @throws DocumentException {@code empty} if nothing can be read in it, {@code binary} if it is
   *     no text at all
   */
  public Article apply(RawDocument document) {
    Article article =
        MediaType.isHtml(document)
            ? HtmlText.extract(document, bodyModel)
            : PlainText.extract(document);
    if (document.published() == null) {
      return article;
    }
    String date = Dates.stated(document.published(), article.metadata().language());
    return date == null ? article : article.withMetadata(article.metadata().withPublished(date));
  }

  /** How {@link #apply} comes to its decisions on a page; null for plain text. */
  public PageParts explain(RawDocument document) {
    return MediaType.isHtml(document) ? HtmlText.explained(document, bodyModel) : null;
  }

  /**
   * The text of a plain-text document, in whose code points spans are given.
   *
   * @throws DocumentException {@code empty} or {@code binary}
   */
  public static String decode(RawDocument document) {
    return Decoding.of(document.bytes()).text();
  }
}
