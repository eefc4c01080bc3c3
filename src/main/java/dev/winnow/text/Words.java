package dev.winnow.text;

/** Counts words and finds the ends of sentences, in any script. */
public final class Words {
  /** In {@link #SORTS}: a letter or digit, of which words are made. */
  private static final byte PART = 1;

  /** In {@link #SORTS}: a sign that goes on with a word that has begun. */
  private static final byte JOINT = 2;

  /** In {@link #SORTS}: of a script without spaces. */
  private static final byte UNSPACED = 4;

  /** Of each character up to the general punctuation what it is to words. */
  private static final byte[] SORTS = new byte[0x2100];

  static {
    for (char c = 0; c < SORTS.length; c++) {
      if (UnspacedScripts.isSoutheastAsian(c)) {
        SORTS[c] = UNSPACED;
      } else if (Character.isLetterOrDigit(c) || isMark(c)) {
        SORTS[c] = PART;
      } else if (isJoint(c)) {
        SORTS[c] = JOINT;
      }
    }
  }

  private Words() {}

  /**
   * The number of words: runs of letters, digits and what joins them. Scripts without spaces count
   * two characters as a word, Thai and its neighbours five.
   */
  public static int count(String text) {
    int words = 0;
    int inside = 0;
    char[] characters = text.toCharArray();
    for (char c : characters) {
      if (c >= SORTS.length || SORTS[c] == UNSPACED) {
        return countAnyScript(text);
      }
      int part = SORTS[c] & 1;
      words += part & ~inside;
      inside = part | SORTS[c] >> 1 & inside;
    }
    return words;
  }

  private static int countAnyScript(String text) {
    int words = 0;
    int ideographs = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        if (UnspacedScripts.isHalfWord(c)) {
          ideographs++;
          inside = false;
        } else if (UnspacedScripts.isSoutheastAsian(c)) {
          unspaced++;
          inside = false;
        } else {
          if (!inside) {
            words++;
          }
          inside = true;
        }
      } else if (!(inside && isJoint(c))) {
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
    return SentenceEnds.isEndOrEthiopic(c) && !(c == '.' && text.endsWith("..."));
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '’' || c == '-';
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
