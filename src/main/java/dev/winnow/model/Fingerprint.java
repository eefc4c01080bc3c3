package dev.winnow.model;

import java.util.HexFormat;

/**
 * 128 bits of a paragraph's normalised text: equal for paragraphs that say the same. Decisions use
 * all bits (at 10^10 paragraphs a chance collision has a probability below 10^-18); records show
 * the first half.
 */
public record Fingerprint(long high, long low) {

  /** The first 64 bits as 16 lower-case hex digits, as records write it. */
  public String hex() {
    return HexFormat.of().toHexDigits(high);
  }
}
