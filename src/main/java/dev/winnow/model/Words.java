package dev.winnow.model;

/** Counts words and finds the ends of sentences, in any script. */
public final class Words {
  private Words() {}

  /**
   * The number of words: runs of letters, digits and what joins them. Scripts without spaces count
   * two characters as a word, Thai and its neighbours five.
   */
  public static int count(String text) {
    int words = 0;
    int ideographs = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(c) || isMark(c)) {
        if (c >= 0x2E80 && c < 0xAC00) {
          ideographs++;
          inside = false;
        } else if (c >= 0x0E00 && c < 0x1000 || c >= 0x1780 && c < 0x1800) {
          unspaced++;
          inside = false;
        } else {
          if (!inside) {
            words++;
          }
          inside = true;
        }
      } else if (!(inside && (c == '\'' || c == '’' || c == '-'))) {
        inside = false;
      }
    }
    return words + (ideographs + 1) / 2 + (unspaced + 4) / 5;
  }

  /** Whether the text ends as a sentence does, closing quotes and brackets aside. */
  public static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && isClosing(text.charAt(i))) {
      i--;
    }
    char c = text.charAt(i);
    return c == '.' && !text.endsWith("...")
        || c == '!'
        || c == '?'
        || c == '。'
        || c == '！'
        || c == '？'
        || c == '．'
        || c == '؟'
        || c == '۔'
        || c == '।'
        || c == '።';
  }

  private static boolean isAsciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '«', '“', ')', ']', '」', '』', '）', ' ' -> true;
      default -> false;
    };
  }
}
