package dev.winnow.model;

import java.util.Locale;

/** How a document relates to another that it resembles. */
public enum Relation {
  /** It is the one that the others of its story relate to. */
  ORIGINAL,
  /** The same text, but for little. */
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
