package dev.winnow.extract.charset;

import java.nio.charset.Charset;
import java.util.Set;

/**
 * Tells whether text can be in a charset of Western Europe. These decode any bytes, and templates
 * declare them by default, so that neither success nor a declaration says much.
 */
final class Accents {
  private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-1", "ISO-8859-15");
  private static final int MIN_RUN_BYTES = 3;

  private Accents() {}

  /**
   * False for a charset of Western Europe, in whose languages accented letters stand apart, if most
   * bytes beyond ASCII stand in runs, as they do in charsets of all other scripts.
   */
  static boolean fit(Charset charset, byte[] bytes) {
    return !WESTERN.contains(charset.name()) || !isMostlyRuns(bytes);
  }

  /** Bytes that repeat are lines and stars, and 0xA0 is a blank: neither is in a run. */
  private static boolean isMostlyRuns(byte[] bytes) {
    int inRuns = 0;
    int all = 0;
    int run = 0;
    byte before = 0;
    for (byte b : bytes) {
      boolean high = b < 0 && b != before && b != (byte) 0xA0;
      run = high ? run + 1 : 0;
      all += b < 0 ? 1 : 0;
      inRuns += run == MIN_RUN_BYTES ? MIN_RUN_BYTES : run > MIN_RUN_BYTES ? 1 : 0;
      before = b;
    }
    return inRuns * 2 > all;
  }
}
