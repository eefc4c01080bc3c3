package dev.winnow.extract.html;

/**
 * What the characters of a text look like, whatever its language.
 *
 * @param inked characters that are not blank
 * @param letters letters
 * @param digits digits
 * @param capitals letters in upper case
 * @param words words: runs of letters and digits; of Chinese and Japanese, two characters are one
 * @param capitalized words that begin with an upper-case letter
 * @param commas commas and semicolons of any script
 * @param stops full stops, question and exclamation marks of any script that end a word
 * @param symbols signs that menus and credits use: bars, bullets, arrows, at, hash, copyright
 * @param quotes quotation marks
 */
record Shape(
    int inked,
    int letters,
    int digits,
    int capitals,
    int words,
    int capitalized,
    int commas,
    int stops,
    int symbols,
    int quotes) {

  static Shape of(String text) {
    int inked = 0;
    int letters = 0;
    int digits = 0;
    int capitals = 0;
    int words = 0;
    int capitalized = 0;
    int commas = 0;
    int stops = 0;
    int symbols = 0;
    int quotes = 0;
    int ideographs = 0;
    boolean inWord = false;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        inWord = false;
        continue;
      }
      inked++;
      if (Character.isLetter(c)) {
        letters++;
        if (Tokens.isIdeograph(c)) {
          ideographs++;
          inWord = false;
          continue;
        }
        boolean capital = Character.isUpperCase(c);
        capitals += capital ? 1 : 0;
        if (!inWord) {
          words++;
          capitalized += capital ? 1 : 0;
          inWord = true;
        }
      } else if (Character.isDigit(c)) {
        digits++;
        if (!inWord) {
          words++;
          inWord = true;
        }
      } else {
        switch (c) {
          case ',', ';', '\u3001', '\uFF0C', '\u060C', '\uFF1B', '\u061B' -> commas++;
          case '.', '!', '?' -> stops += i + 1 == length || !isWordPart(text.charAt(i + 1)) ? 1 : 0;
          case '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u06D4', '\u0964', '\uFF0E' -> stops++;
          case '|',
              '\u2022',
              '\u00B7',
              '\u00BB',
              '\u00AB',
              '\u203A',
              '\u2039',
              '\u2192',
              '\u2190',
              '\u25BA',
              '\u25B6',
              '@',
              '#',
              '\u00A9',
              '/',
              '>',
              '<',
              '+',
              '*' ->
              symbols++;
          case '"', '\u201C', '\u201D', '\u201E', '\u300C', '\u300D', '\u2018' -> quotes++;
          default -> {}
        }
        inWord = inWord && (c == '\'' || c == '\u2019' || c == '-');
      }
    }
    words += (ideographs + 1) / 2;
    return new Shape(
        inked, letters, digits, capitals, words, capitalized, commas, stops, symbols, quotes);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }
}
