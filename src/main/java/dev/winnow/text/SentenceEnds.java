package dev.winnow.text;

/**
 * The marks that end sentences, in any script. {@link #isEnd} is the table; its variants add or
 * leave out marks where a step has always done so. Trained models and records depend on each of
 * them, so none may be changed for another.
 */
public final class SentenceEnds {
  private SentenceEnds() {}

  /** Whether the mark is a full stop, exclamation mark or question mark of ASCII. */
  public static boolean isAsciiEnd(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /**
   * Whether the mark ends a sentence: a full stop, exclamation mark or question mark of Latin,
   * Chinese, Japanese, Arabic, Urdu or Hindi.
   */
  public static boolean isEnd(char c) {
    return switch (c) {
      case '.', '!', '?', '。', '！', '？', '．', '؟', '۔', '।' -> true;
      default -> false;
    };
  }

  /** The same with the full stop of Ethiopic, for the words and sentences of a record. */
  public static boolean isEndOrEthiopic(char c) {
    return isEnd(c) || c == '።';
  }

  /** The same with an ellipsis and an interrobang, for the lines and blocks of plain text. */
  public static boolean isEndOrEllipsis(char c) {
    return isEnd(c) || c == '…' || c == '‽';
  }

  /** The full stops alone, without the full-width one. */
  public static boolean isFullStop(char c) {
    return c == '.' || c == '。' || c == '।' || c == '۔';
  }

  /**
   * Whether a capital letter after the mark tells no name, where documents are compared: the ends
   * of ASCII, a colon or an ellipsis.
   */
  public static boolean isBeforeCapital(char c) {
    return isAsciiEnd(c) || c == ':' || c == '…';
  }
}
