package dev.winnow.extract.html;

import java.util.Locale;

/** The kind of a page. */
public enum PageKind {
  ARTICLE,
  /** The beginning of an article whose rest is for subscribers. */
  PAYWALL_STUB,
  /** A list of links to articles: a front page, a section, a search result. */
  INDEX_PAGE,
  /** It says that there is nothing to be had. */
  ERROR_PAGE,
  /** It asks for consent, and shows nothing before. */
  CONSENT_PAGE;

  /** Whether it holds text of an article. */
  public boolean hasArticle() {
    return this == ARTICLE || this == PAYWALL_STUB;
  }

  /** Its name in what Winnow writes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
