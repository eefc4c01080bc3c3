package dev.winnow.cli.diff;

import dev.winnow.text.Words;

/**
 * A text on which two runs have different verdicts.
 *
 * @param text the text
 * @param a the verdict of the first run; {@link #NOWHERE} if that run has no such text
 * @param b the verdict of the second run; {@link #NOWHERE} if that run has no such text
 */
record PieceChange(String text, String a, String b) {
  /** The verdict of a run that found no such text, as where another step made it. */
  static final String NOWHERE = "";

  /** The number of its words. */
  int words() {
    return Words.count(text);
  }
}
