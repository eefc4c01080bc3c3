package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Text whose lines a program broke, and marked by a blank at the end (RFC 3676, {@code
 * format=flowed}). The lines become paragraphs again.
 */
final class FlowedText {
  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  /**
   * The text with whole paragraphs.
   *
   * @param bytes in a character set that extends ASCII
   * @param deletesBlanks whether the blank at the end of a line is no part of the text
   */
  static byte[] joined(byte[] bytes, boolean deletesBlanks) {
    StringBuilder out = new StringBuilder(bytes.length);
    int depth = -1;
    for (String line : new String(bytes, ISO_8859_1).split("\\r?\\n", -1)) {
      int quotes = quotes(line);
      String text = line.substring(quotes);
      text = text.startsWith(" ") ? text.substring(1) : text;
      boolean goesOn = depth == quotes && !text.equals(SIGNATURE);
      if (!goesOn) {
        out.append(out.isEmpty() ? "" : "\n").append(line, 0, quotes);
        out.append(quotes > 0 ? " " : "");
      }
      boolean isBroken = text.endsWith(" ") && !text.equals(SIGNATURE);
      out.append(text, 0, isBroken && deletesBlanks ? text.length() - 1 : text.length());
      depth = isBroken ? quotes : -1;
    }
    return out.toString().getBytes(ISO_8859_1);
  }

  private static int quotes(String line) {
    int quotes = 0;
    while (quotes < line.length() && line.charAt(quotes) == '>') {
      quotes++;
    }
    return quotes;
  }
}
