package dev.winnow.text;

import com.ibm.icu.lang.UCharacter;
import java.util.function.UnaryOperator;

/**
 * Unicode normalisation in linear time. Normalisation sorts the marks that follow a character, in
 * time that grows with the square of their number. As the Stream-Safe Text Format bounds their
 * number (UAX 15, section 13), a longer sequence is normalised in pieces.
 */
public final class StreamSafe {
  /** The marks after a character in the format: more than any language needs. */
  private static final int MAX_MARKS = 30;

  /** Below this code point are no marks. */
  private static final int FIRST_MARK = 0x300;

  private StreamSafe() {}

  /** The text in a normalisation form, which is the form's own where no sequence is longer. */
  public static String normalize(String text, UnaryOperator<String> form) {
    StringBuilder pieces = null;
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      marks = c < FIRST_MARK || UCharacter.getCombiningClass(c) == 0 ? 0 : marks + 1;
      if (marks > MAX_MARKS) {
        pieces = pieces == null ? new StringBuilder(text.length()) : pieces;
        pieces.append(form.apply(text.substring(from, i)));
        from = i;
        marks = 1;
      }
    }
    return pieces == null
        ? form.apply(text)
        : pieces.append(form.apply(text.substring(from))).toString();
  }
}
