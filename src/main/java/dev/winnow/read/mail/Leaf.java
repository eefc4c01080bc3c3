package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/**
 * A text in a message.
 *
 * @param path the number of the part
 * @param type {@code text/html} or {@code text/plain}
 * @param charset the stated character set; null if there is none
 * @param bytes decoded; never changed
 * @param location the address of the text; null if it is not stated
 */
record Leaf(String path, String type, String charset, byte[] bytes, String location) {
  private static final String HTML = "text/html";

  boolean isHtml() {
    return type.equals(HTML);
  }

  boolean isBlank() {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether another text can follow this one in the same document. */
  boolean fits(Leaf next) {
    boolean isSame =
        charset == null ? next.charset == null : charset.equalsIgnoreCase(next.charset);
    boolean isAscii = (isAscii() && !next.isWide()) || (next.isAscii() && !isWide());
    return type.equals(next.type) && (isSame || isAscii);
  }

  private boolean isAscii() {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isWide() {
    return charset != null && charset.toLowerCase(Locale.ROOT).startsWith("utf-16");
  }

  /** This text and another one, with an empty line between. */
  Leaf with(Leaf next) {
    byte[] between = "\n\n".getBytes(US_ASCII);
    byte[] all = new byte[bytes.length + between.length + next.bytes.length];
    System.arraycopy(bytes, 0, all, 0, bytes.length);
    System.arraycopy(between, 0, all, bytes.length, between.length);
    System.arraycopy(next.bytes, 0, all, bytes.length + between.length, next.bytes.length);
    return new Leaf(path, type, isAscii() ? next.charset : charset, all, location);
  }
}
