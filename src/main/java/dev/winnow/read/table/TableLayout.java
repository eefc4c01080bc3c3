package dev.winnow.read.table;

import dev.winnow.read.format.TableFields;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The meaning of a table's columns.
 *
 * @param name the name of the layout in summaries
 * @param fields the columns that hold text and metadata
 */
record TableLayout(String name, TableFields fields) {
  private static final String OWN = "fields";
  private static final String USUAL = "usual names";

  private static final List<String> TEXT =
      List.of(
          "text",
          "content",
          "body",
          "article",
          "maintext",
          "article_text",
          "raw_text",
          "plain_text");
  private static final List<String> HTML = List.of("html", "raw_html", "html_content", "page");
  private static final List<String> URL =
      List.of("url", "link", "uri", "source_url", "canonical_url", "webpage_url");
  private static final List<String> TITLE = List.of("title", "headline", "heading");
  private static final List<String> BYLINE = List.of("byline", "author", "authors", "creator");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date",
          "date_publish",
          "published_at",
          "publish_date",
          "pubdate",
          "date_published",
          "publication_date",
          "created");
  private static final List<String> SITE =
      List.of(
          "site", "domain", "source_domain", "hostname", "publisher", "publication", "sitename");
  private static final List<String> LANGUAGE = List.of("language", "lang");

  /**
   * A layout that is known.
   *
   * @param marks the columns that tell it
   * @param fields the columns that hold text and metadata; usual names fill those that are null
   * @param others columns with a usual name and another meaning, such as the date of the crawl
   */
  private record Known(String name, Set<String> marks, TableFields fields, Set<String> others) {
    Known(String name, Set<String> marks, TableFields fields) {
      this(name, marks, fields, Set.of());
    }
  }

  /** In this order they are tried: the more particular come first. */
  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "winnow",
              Set.of("id", "uri", "paragraphs", "text", "config", "version"),
              fields("text", "url", "title", "byline", "published", "site", "language")),
          new Known(
              "news-please",
              Set.of("maintext", "date_publish", "source_domain"),
              fields(
                  "maintext",
                  "url",
                  "title",
                  "authors",
                  "date_publish",
                  "source_domain",
                  "language")),
          new Known(
              "trafilatura",
              Set.of("text", "source-hostname", "fingerprint"),
              fields("text", "source", "title", "author", "date", "source-hostname", "language")),
          new Known(
              "fineweb",
              Set.of("text", "dump", "url", "file_path"),
              fields("text", "url", null, null, null, null, "language"),
              Set.of("date")),
          new Known(
              "cc-news",
              Set.of("title", "text", "domain", "date", "url", "image_url"),
              fields("text", "url", "title", null, "date", "domain", null)),
          new Known(
              "dolma",
              Set.of("id", "text", "source", "added"),
              fields("text", "metadata.url", "metadata.title", null, "created", null, null)),
          new Known(
              "datatrove",
              Set.of("id", "text", "metadata"),
              fields(
                  "text", "metadata.url", "metadata.title", null, null, null, "metadata.language")),
          new Known(
              "c4",
              Set.of("text", "timestamp", "url"),
              fields("text", "url", null, null, null, null, null)));

  /** The columns by which files of Winnow's own that hold no documents are known. */
  private static final List<Set<String>> NO_DOCUMENTS =
      List.of(
          Set.of("id", "uri", "removals"),
          Set.of("uri", "step", "category", "message"),
          Set.of("complete", "config", "shards", "version"));

  /**
   * The layout of a table: as it is set, or a known one, or by the usual names.
   *
   * @param columns the names of the columns, or of the keys of the first row
   * @param set the names in the pipeline file
   * @return null if no column holds text
   */
  static TableLayout of(Set<String> columns, TableFields set) {
    if (set.text() != null || set.html() != null) {
      return new TableLayout(OWN, set);
    }
    for (Known known : KNOWN) {
      if (columns.containsAll(known.marks())) {
        Set<String> others = new HashSet<>(columns);
        others.removeAll(known.others());
        return new TableLayout(known.name(), merged(set, known.fields(), usual(others)));
      }
    }
    TableFields usual = usual(columns);
    return usual.text() == null && usual.html() == null
        ? null
        : new TableLayout(USUAL, merged(set, usual, usual));
  }

  /**
   * The columns of metadata of a table without texts: as they are set, or by the usual names.
   *
   * @return null if a column usually holds text
   */
  static TableFields metadata(Set<String> columns, TableFields set) {
    TableFields usual = usual(columns);
    return usual.text() != null || usual.html() != null ? null : merged(set, usual, usual);
  }

  /** Whether these are the columns of an audit, of failures, or of the summary of a run. */
  static boolean isOfRun(Set<String> columns) {
    return NO_DOCUMENTS.stream().anyMatch(columns::containsAll);
  }

  /** Whether a column usually holds text. */
  static boolean isText(String column) {
    return TEXT.contains(column) || HTML.contains(column);
  }

  private static TableFields usual(Set<String> columns) {
    return new TableFields(
        first(TEXT, columns),
        first(HTML, columns),
        first(URL, columns),
        first(TITLE, columns),
        first(BYLINE, columns),
        first(PUBLISHED, columns),
        first(SITE, columns),
        first(LANGUAGE, columns),
        null);
  }

  private static String first(List<String> names, Set<String> columns) {
    return names.stream().filter(columns::contains).findFirst().orElse(null);
  }

  /** The text of a layout, and each other column as it is set, or of the layout, or usual. */
  private static TableFields merged(TableFields set, TableFields layout, TableFields usual) {
    return new TableFields(
        layout.text(),
        layout.html(),
        first(set.url(), layout.url(), usual.url()),
        first(set.title(), layout.title(), usual.title()),
        first(set.byline(), layout.byline(), usual.byline()),
        first(set.published(), layout.published(), usual.published()),
        first(set.site(), layout.site(), usual.site()),
        first(set.language(), layout.language(), usual.language()),
        set.keep());
  }

  private static String first(String... names) {
    return Arrays.stream(names).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static TableFields fields(
      String text,
      String url,
      String title,
      String byline,
      String published,
      String site,
      String language) {
    return new TableFields(text, null, url, title, byline, published, site, language, null);
  }
}
