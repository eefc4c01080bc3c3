package dev.winnow.extract;

import dev.winnow.extract.charset.Decoding;
import dev.winnow.extract.dates.Dates;
import dev.winnow.extract.html.BodyModel;
import dev.winnow.extract.html.PageParts;
import dev.winnow.extract.metadata.LanguageTag;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentException;
import dev.winnow.model.Metadata;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import java.io.Serializable;

/**
 * Turns a document's bytes into an article. The same bytes always give the same article.
 *
 * @param bodyModel the model that tells the text of an article from all other text of its page;
 *     null for the shipped one
 */
public record Extract(BodyModel bodyModel) implements Serializable {

  /** The name of this step in audit lines, failures and metrics. */
  public static final String STEP = "Extract";

  public Extract {
    bodyModel = bodyModel == null ? BodyModel.shipped() : bodyModel;
  }

  /** The step with the shipped model. */
  public Extract() {
    this(null);
  }

  /**
   * Decodes the document and finds its blocks and metadata. The media type and the metadata that
   * came with the document come before those that are found in it. A stated date or language that
   * cannot be read is ignored.
   *
   * @throws DocumentException {@code empty} if nothing can be read in it, {@code binary} if it is
   *     no text at all
   */
  public Article apply(RawDocument document) {
    Article article =
        MediaType.isHtml(document)
            ? HtmlText.extract(document, bodyModel)
            : PlainText.extract(document);
    return article.withMetadata(merged(article.metadata(), document.stated()));
  }

  private static Metadata merged(Metadata found, Stated stated) {
    String language = first(LanguageTag.of(stated.language()), found.language());
    return new Metadata(
        first(stated.title(), found.title()),
        first(stated.byline(), found.byline()),
        first(published(stated, language), found.published()),
        first(stated.site(), found.site()),
        first(stated.url(), found.url()),
        language,
        found.pageType());
  }

  private static String published(Stated stated, String language) {
    return stated.published() == null ? null : Dates.stated(stated.published(), language);
  }

  private static String first(String stated, String found) {
    return stated == null || stated.isBlank() ? found : stated.strip();
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
    return Decoding.of(document.bytes(), document.stated().charset()).text();
  }
}
