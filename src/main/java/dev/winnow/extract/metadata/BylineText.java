package dev.winnow.extract.metadata;

import com.google.re2j.Pattern;

/** Finds bylines among lines whose markup does not tell. */
final class BylineText {
  private static final Pattern LED =
      Pattern.compile(
          "(?i)(?:by|von|par|por|di|av|af|door|text|autor|author|auteur|yazan|oleh|автор)[: ].*");

  private BylineText() {}

  /** Whether the line starts as a byline does. */
  static boolean isLed(String line) {
    return LED.matches(line);
  }
}
