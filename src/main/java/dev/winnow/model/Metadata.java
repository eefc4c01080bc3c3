package dev.winnow.model;

/**
 * The statements of a document about itself. A component is null if the source does not state it.
 *
 * @param title the headline
 * @param byline the authors' names, separated by a comma
 * @param published an ISO 8601 date, or date and time with a zone
 * @param site the name of the publication
 * @param url the canonical address
 * @param language a BCP 47 tag
 * @param pageType {@code paywall_stub} for a page that holds only the beginning of an article; else
 *     null
 */
public record Metadata(
    String title,
    String byline,
    String published,
    String site,
    String url,
    String language,
    String pageType) {

  /** The statements of a whole article. */
  public Metadata(
      String title, String byline, String published, String site, String url, String language) {
    this(title, byline, published, site, url, language, null);
  }

  /** Metadata without any statement. */
  public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  /** This metadata with another title. */
  public Metadata withTitle(String value) {
    return new Metadata(value, byline, published, site, url, language, pageType);
  }

  /** This metadata with another byline. */
  public Metadata withByline(String value) {
    return new Metadata(title, value, published, site, url, language, pageType);
  }

  /** This metadata with another date. */
  public Metadata withPublished(String value) {
    return new Metadata(title, byline, value, site, url, language, pageType);
  }

  /** This metadata with another publication. */
  public Metadata withSite(String value) {
    return new Metadata(title, byline, published, value, url, language, pageType);
  }

  /** This metadata with another address. */
  public Metadata withUrl(String value) {
    return new Metadata(title, byline, published, site, value, language, pageType);
  }

  /** This metadata with another language. */
  public Metadata withLanguage(String value) {
    return new Metadata(title, byline, published, site, url, value, pageType);
  }

  /** This metadata for another type of page. */
  public Metadata withPageType(String value) {
    return new Metadata(title, byline, published, site, url, language, value);
  }
}
