package dev.winnow.mask;

/**
 * The counts of the characters without which a text holds no personal data. Most paragraphs of news
 * have too few, and are not searched.
 *
 * @param digits the digits from 0 to 9
 * @param ats the at signs and the brackets in which one may stand
 * @param dots the full stops
 * @param colons the colons
 */
record Signs(int digits, int ats, int dots, int colons) {

  /** The counts of a text. */
  static Signs of(CharSequence text) {
    int digits = 0;
    int ats = 0;
    int dots = 0;
    int colons = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Digits.isDigit(c)) {
        digits++;
      } else {
        switch (c) {
          case '@', '＠', '(', '[', '{' -> ats++;
          case '.' -> dots++;
          case ':' -> colons++;
          default -> {
            // A letter, a blank or another sign.
          }
        }
      }
    }
    return new Signs(digits, ats, dots, colons);
  }
}
