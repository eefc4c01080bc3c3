package dev.winnow.recur.blocks;

/** Quoted speech is text of an article, however often it stands somewhere. */
final class Quotes {
  private Quotes() {}

  /** Whether a third of {@code text} or more stands in quotation marks. */
  static boolean areMost(char[] text) {
    int quoted = 0;
    boolean any = false;
    boolean inside = false;
    for (char c : text) {
      switch (c) {
        case '"' -> {
          inside = !inside;
          any = true;
        }
        case '“', '«', '「', '『' -> {
          inside = true;
          any = true;
        }
        case '”', '»', '」', '』' -> inside = false;
        default -> quoted += inside ? 1 : 0;
      }
    }
    return any && 3 * quoted >= text.length;
  }
}
