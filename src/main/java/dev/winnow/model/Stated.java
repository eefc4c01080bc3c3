package dev.winnow.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements about a document that came with it: of the sender of a message, of the columns of
 * a row, of the headers of an archived page, or of a file beside it. A component is null if nothing
 * states it. What is stated comes before what extraction finds in the document.
 *
 * @param mediaType the media type without parameters, such as {@code text/html}, or {@link
 *     #HTML_CONTENT}
 * @param charset the character set that the protocol states, in any spelling
 * @param title the headline
 * @param byline the authors' names, separated by a comma
 * @param published the date of publication in any form
 * @param site the name of the publication
 * @param url the canonical address
 * @param language a BCP 47 tag
 * @param fetched the moment at which the document was fetched, such as {@code 2026-05-02T10:00:00Z}
 * @param extra fields that travel to the record unread: a JSON object as text
 * @param layout the layout of the table that holds the document, such as {@code dolma}; null if it
 *     lies in no table
 */
public record Stated(
    String mediaType,
    String charset,
    String title,
    String byline,
    String published,
    String site,
    String url,
    String language,
    String fetched,
    String extra,
    String layout) {

  /** The media type of HTML that is the content of an article alone, without a page around it. */
  public static final String HTML_CONTENT = "text/html; scope=content";

  /** No statement at all. */
  public static final Stated NONE =
      new Stated(null, null, null, null, null, null, null, null, null, null, null);

  /** The statements of a message: its media type and its date; either may be null. */
  public static Stated of(String mediaType, String published) {
    return new Stated(mediaType, null, null, null, published, null, null, null, null, null, null);
  }

  /** These statements, and those of another source where these say nothing. */
  public Stated or(Stated other) {
    return new Stated(
        first(mediaType, other.mediaType),
        first(charset, other.charset),
        first(title, other.title),
        first(byline, other.byline),
        first(published, other.published),
        first(site, other.site),
        first(url, other.url),
        first(language, other.language),
        first(fetched, other.fetched),
        first(extra, other.extra),
        first(layout, other.layout));
  }

  private static String first(String here, String there) {
    return here == null ? there : here;
  }

  /** The names of the metadata that are stated, in the order of the record's fields. */
  public List<String> fields() {
    List<String> names = new ArrayList<>();
    add(names, "title", title);
    add(names, "byline", byline);
    add(names, "published", published);
    add(names, "site", site);
    add(names, "url", url);
    add(names, "language", language);
    return names;
  }

  private static void add(List<String> names, String name, String value) {
    if (value != null) {
      names.add(name);
    }
  }
}
