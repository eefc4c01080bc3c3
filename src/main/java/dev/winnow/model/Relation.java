package dev.winnow.model;

import java.util.Locale;

/** How a document relates to another that it resembles. */
public enum Relation {
  /** The document to which the others of its story relate. */
  ORIGINAL,
  /** A copy: the same text with small differences. */
  NEAR,
  /** Largely within the other, or the other within it: cut or extended. */
  CONTAINED,
  /** The same article in other words. */
  REWRITE,
  /** The same frame with other facts: neither a copy nor one story. */
  TEMPLATE;

  /** The name in records and audit lines. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
