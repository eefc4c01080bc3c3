package dev.winnow.model;

import java.util.Locale;

/** The kind of a block: its place in the structure of its article. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  QUOTE,
  LIST_ITEM,
  CAPTION,
  TABLE,
  PREFORMATTED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name as records write it, for example {@code list_item}. */
  public String label() {
    return label;
  }
}
