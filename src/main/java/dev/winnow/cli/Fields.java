package dev.winnow.cli;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a document besides its text, by name. */
final class Fields {
  private Fields() {}

  static Map<String, String> of(Article article) {
    Metadata metadata = article.metadata();
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "title", metadata.title());
    put(fields, "byline", metadata.byline());
    put(fields, "published", metadata.published());
    put(fields, "site", metadata.site());
    put(fields, "url", metadata.url());
    put(fields, "language", metadata.language());
    put(fields, "charset", article.source().charset());
    if (article.dropped() != null) {
      put(fields, "dropped", article.dropped().step() + "/" + article.dropped().rule());
    }
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
