package dev.winnow.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Unicode normalisation and case folding for comparisons: NFKC_Casefold (UAX 15 and 44), by ICU.
 */
public final class CaseFolding {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  private CaseFolding() {}

  /** The text as it is compared, in time that grows with its length. */
  public static String fold(String text) {
    return StreamSafe.normalize(text, NFKC_CASEFOLD::normalize);
  }
}
