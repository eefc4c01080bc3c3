package dev.winnow.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of finders grows as the text, whatever the text repeats. */
class WorkTest {
  private static final int CHARS = 1 << 15;

  /** How often each character of a text may be read, all finders and regions together. */
  private static final int MAX_READS = 100;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "@",
        ".",
        "a@",
        "a.",
        "1.",
        "1:",
        "::",
        "(",
        "+",
        "(at) ",
        "+1 ",
        "12 ",
        "1-",
        "f:",
        "a@a.com ",
        "a@a.a",
        "@a.",
        "DE12 ",
        "4111 ",
        "4111 1111 1111 1111 ",
        "1.1.1.1 ",
        "2001:db8:",
        "555-1234 ",
        "(202) ",
        "tel 1234567 ",
        "a[at]a[dot]",
        "DE89370400440532013000"
      })
  void growsAsTheText(String unit) {
    long half = reads(unit, CHARS / 2);
    long whole = reads(unit, CHARS);

    assertThat(whole).isLessThan((long) MAX_READS * CHARS);
    assertThat(whole).isLessThan(2 * half + half / 10 + MAX_READS * 64L);
  }

  private static long reads(String unit, int chars) {
    CountedText text = new CountedText(unit.repeat(chars / unit.length()));
    new MaskSettings(null, null, null, null).finder("en").places(text);
    return text.reads;
  }

  /**
   * A text that counts the characters that are read of it; a part counts as read when it is cut.
   */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long reads;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      reads += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
