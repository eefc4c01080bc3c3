package dev.winnow.extract.metadata;

/** What an element's markup says that its text is. */
enum StatementKind {
  /** The {@code title} of the page's head. */
  TITLE,
  /** An {@code h1}, or what a vocabulary calls the headline. */
  HEADLINE,
  /** A heading of a lower level. */
  HEADING,
  /** An author, in the words of a vocabulary or as a link that is {@code rel=author}. */
  AUTHOR,
  /** What has a class that speaks of authors. */
  BYLINE,
  /** The date of publication, in the words of a vocabulary. */
  PUBLISHED,
  /** A {@code time}. */
  TIME,
  /** What has a class that speaks of a date. */
  DATE
}
