package dev.winnow.model;

/**
 * What a document states about itself; each component is null where the source does not say.
 *
 * @param title the headline
 * @param byline the authors' names, separated by a comma
 * @param published an ISO 8601 date, or date and time with a zone
 * @param site the name of the publication
 * @param url the canonical address
 * @param language a BCP 47 tag
 * @param pageType what the page is where it holds less than an article, {@code paywall_stub}
 */
public record Metadata(
    String title,
    String byline,
    String published,
    String site,
    String url,
    String language,
    String pageType) {

  /** What is stated by an article that is whole. */
  public Metadata(
      String title, String byline, String published, String site, String url, String language) {
    this(title, byline, published, site, url, language, null);
  }

  /** Nothing is known. */
  public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  /** The same with this title. */
  public Metadata withTitle(String value) {
    return new Metadata(value, byline, published, site, url, language, pageType);
  }

  /** The same with this byline. */
  public Metadata withByline(String value) {
    return new Metadata(title, value, published, site, url, language, pageType);
  }

  /** The same with this date. */
  public Metadata withPublished(String value) {
    return new Metadata(title, byline, value, site, url, language, pageType);
  }

  /** The same with this publication. */
  public Metadata withSite(String value) {
    return new Metadata(title, byline, published, value, url, language, pageType);
  }

  /** The same with this address. */
  public Metadata withUrl(String value) {
    return new Metadata(title, byline, published, site, value, language, pageType);
  }

  /** The same with this language. */
  public Metadata withLanguage(String value) {
    return new Metadata(title, byline, published, site, url, value, pageType);
  }

  /** The same as this sort of page. */
  public Metadata withPageType(String value) {
    return new Metadata(title, byline, published, site, url, language, value);
  }
}
