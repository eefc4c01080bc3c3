package dev.winnow.cli.explain;

import dev.winnow.extract.html.PageParts;
import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Metadata;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The fields of a document beside its text, by name. */
final class DocumentFields {
  private DocumentFields() {}

  /**
   * The fields in the order in which they are shown.
   *
   * @param page how extraction took the page apart; null for plain text
   */
  static Map<String, String> of(Article article, PageParts page) {
    Metadata metadata = article.metadata();
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "title", metadata.title());
    put(fields, "byline", metadata.byline());
    put(fields, "published", metadata.published());
    put(fields, "site", metadata.site());
    put(fields, "url", metadata.url());
    put(fields, "language", metadata.language());
    put(fields, "charset", article.source().charset());
    put(fields, "masked", MaskedPlaces.of(article));
    if (page != null) {
      put(fields, "page", page.kind().label());
      put(fields, "threshold", Score.shown(page.threshold()));
    }
    if (article.dropped() != null) {
      put(fields, "dropped", told(article.dropped()));
    }
    return fields;
  }

  private static String told(DropReason dropped) {
    String rule = dropped.step() + "/" + dropped.rule();
    return dropped.value() == null
        ? rule
        : String.format(
            Locale.ROOT,
            "%s: %.4g, the rule allows %.4g",
            rule,
            dropped.value(),
            dropped.threshold());
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
