package dev.winnow.classify;

/**
 * The shape of the characters of a text, in any language.
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
public record TextShape(
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

  public static TextShape of(String text) {
    int spaces = 0;
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
      if (c >= 'a' && c <= 'z') {
        letters++;
        words += inWord ? 0 : 1;
        inWord = true;
        continue;
      }
      boolean goesOn = false;
      switch (CharSort.of(c)) {
        case LOWER, LETTER -> {
          letters++;
          words += inWord ? 0 : 1;
          goesOn = true;
        }
        case CAPITAL -> {
          letters++;
          capitals++;
          words += inWord ? 0 : 1;
          capitalized += inWord ? 0 : 1;
          goesOn = true;
        }
        case DIGIT -> {
          digits++;
          words += inWord ? 0 : 1;
          goesOn = true;
        }
        case IDEOGRAPH -> {
          letters++;
          ideographs++;
        }
        case SPACE -> spaces++;
        case COMMA -> commas++;
        case STOP -> stops += endsWord(text, i) ? 1 : 0;
        case FULL_STOP -> stops++;
        case SYMBOL -> symbols++;
        case QUOTE -> quotes++;
        case JOINT -> goesOn = inWord;
        case OTHER -> {}
      }
      inWord = goesOn;
    }
    return new TextShape(
        length - spaces,
        letters,
        digits,
        capitals,
        words + (ideographs + 1) / 2,
        capitalized,
        commas,
        stops,
        symbols,
        quotes);
  }

  private static boolean endsWord(String text, int stop) {
    return stop + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(stop + 1));
  }
}
