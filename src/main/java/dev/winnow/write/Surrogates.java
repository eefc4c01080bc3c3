package dev.winnow.write;

/**
 * Half a surrogate pair stands for no character and has no form in UTF-8. It comes from broken
 * sources, such as an escaped half of an emoji.
 */
final class Surrogates {
  private Surrogates() {}

  /** The text with U+FFFD in the place of each half pair; the same object if there is none. */
  static String repaired(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (Character.isSurrogate(characters[i])) {
        if (isPair(text, i)) {
          i++;
        } else {
          return repairedFrom(text, i);
        }
      }
    }
    return text;
  }

  private static String repairedFrom(String text, int first) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = first; i < whole.length(); i++) {
      if (Character.isSurrogate(whole.charAt(i))) {
        if (isPair(whole, i)) {
          i++;
        } else {
          whole.setCharAt(i, '\uFFFD');
        }
      }
    }
    return whole.toString();
  }

  private static boolean isPair(CharSequence text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
