package dev.winnow.strip.blocks;

import dev.winnow.model.BlockKind;
import dev.winnow.model.RemovalKind;

/**
 * A stretch of a document in reading order, as the model of blocks sees it.
 *
 * @param text the text; not empty
 * @param kind its place in the structure of the article
 * @param words its number of words
 * @param sentence whether it ends as a sentence does, {@linkplain NoteMarks marks} behind it aside
 * @param taken the kind as which an earlier step has taken it; null if it is still there
 * @param doubted whether a weak rule would take it, for where it stands
 */
public record ScoredBlock(
    String text, BlockKind kind, int words, boolean sentence, RemovalKind taken, boolean doubted) {
  /** Words from which on a sentence counts as prose. */
  private static final int PROSE_WORDS = 10;

  public ScoredBlock {
    sentence = sentence || NoteMarks.endSentence(text);
  }

  /** Whether it is still there and says something in sentences. */
  boolean isProse() {
    return taken == null && sentence && words >= PROSE_WORDS;
  }

  /** Whether no rule has anything against it. */
  boolean isCalm() {
    return taken == null && !doubted;
  }

  /** Whether it is a line as menus and headings are. */
  boolean isLine() {
    return !sentence && words < PROSE_WORDS;
  }
}
