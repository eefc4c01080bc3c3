package dev.winnow.classify;

import dev.winnow.text.SentenceEnds;
import dev.winnow.text.UnspacedScripts;

/** What sort of character one is, for ASCII out of a table. */
public enum CharSort {
  SPACE,
  LOWER,
  CAPITAL,
  IDEOGRAPH,
  /** A letter of a script without cases. */
  LETTER,
  DIGIT,
  COMMA,
  /** It ends a sentence where no word goes on after it. */
  STOP,
  /** It ends a sentence. */
  FULL_STOP,
  SYMBOL,
  QUOTE,
  /** It joins the parts of a word. */
  JOINT,
  OTHER;

  private static final CharSort[] ASCII = ascii();

  public static CharSort of(char c) {
    return c < 0x80 ? ASCII[c] : beyondAscii(c);
  }

  private static CharSort[] ascii() {
    CharSort[] table = new CharSort[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = sort(c);
    }
    return table;
  }

  private static CharSort sort(char c) {
    return switch (c) {
      case ' ' -> SPACE;
      case ',', ';' -> COMMA;
      case '.', '!', '?' -> STOP;
      case '|', '@', '#', '/', '>', '<', '+', '*' -> SYMBOL;
      case '"' -> QUOTE;
      case '\'', '-' -> JOINT;
      default -> letter(c);
    };
  }

  private static CharSort beyondAscii(char c) {
    return switch (c) {
      case '\u3001', '\uFF0C', '\u060C', '\uFF1B', '\u061B' -> COMMA;
      case '\u2022',
          '\u00B7',
          '\u00BB',
          '\u00AB',
          '\u203A',
          '\u2039',
          '\u2192',
          '\u2190',
          '\u25BA',
          '\u25B6',
          '\u00A9' ->
          SYMBOL;
      case '\u201C', '\u201D', '\u201E', '\u300C', '\u300D', '\u2018' -> QUOTE;
      case '\u2019' -> JOINT;
      default -> SentenceEnds.isEnd(c) ? FULL_STOP : letterBeyondAscii(c);
    };
  }

  private static CharSort letterBeyondAscii(char c) {
    return UnspacedScripts.isIdeograph(c) && Character.isLetter(c) ? IDEOGRAPH : letter(c);
  }

  private static CharSort letter(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? CAPITAL : Character.isLowerCase(c) ? LOWER : LETTER;
    }
    return Character.isDigit(c) ? DIGIT : OTHER;
  }
}
