package dev.winnow.recur;

/** Quoted speech is text of an article, however often it stands somewhere. */
final class Quotes {
  private Quotes() {}

  /** Whether a third of {@code text} or more stands in quotation marks. */
  static boolean areMost(String text) {
    if (!hasAny(text)) {
      return false;
    }
    int quoted = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '"' -> inside = !inside;
        case '“', '«', '「', '『' -> inside = true;
        case '”', '»', '」', '』' -> inside = false;
        default -> quoted += inside ? 1 : 0;
      }
    }
    return 3 * quoted >= text.length();
  }

  private static boolean hasAny(String text) {
    return text.indexOf('"') >= 0
        || text.indexOf('“') >= 0
        || text.indexOf('«') >= 0
        || text.indexOf('「') >= 0
        || text.indexOf('『') >= 0;
  }
}
