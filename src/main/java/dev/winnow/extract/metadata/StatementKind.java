package dev.winnow.extract.metadata;

/** The kind of a visible statement by the markup of its element. */
enum StatementKind {
  /** The {@code title} of the page's head. */
  TITLE,
  /** An {@code h1}, or what a vocabulary calls the headline. */
  HEADLINE,
  /** A heading of a lower level. */
  HEADING,
  /** An author, in the words of a vocabulary or as a link that is {@code rel=author}. */
  AUTHOR,
  /** An element with a class for authors. */
  BYLINE,
  /** The date of publication, in the words of a vocabulary. */
  PUBLISHED,
  /** A {@code time}. */
  TIME,
  /** An element with a class for dates. */
  DATE
}
