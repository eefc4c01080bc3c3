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
 */
public record Metadata(
    String title, String byline, String published, String site, String url, String language) {

  /** Nothing is known. */
  public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  /** The same with this title. */
  public Metadata withTitle(String value) {
    return new Metadata(value, byline, published, site, url, language);
  }

  /** The same with this byline. */
  public Metadata withByline(String value) {
    return new Metadata(title, value, published, site, url, language);
  }

  /** The same with this date. */
  public Metadata withPublished(String value) {
    return new Metadata(title, byline, value, site, url, language);
  }

  /** The same with this publication. */
  public Metadata withSite(String value) {
    return new Metadata(title, byline, published, value, url, language);
  }

  /** The same with this address. */
  public Metadata withUrl(String value) {
    return new Metadata(title, byline, published, site, value, language);
  }

  /** The same with this language. */
  public Metadata withLanguage(String value) {
    return new Metadata(title, byline, published, site, url, value);
  }
}
