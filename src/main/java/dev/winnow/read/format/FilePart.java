package dev.winnow.read.format;

/**
 * A part of a file that is read by itself. A record belongs to the part in which it begins.
 *
 * @param from the position of the first byte
 * @param to the position after the last byte
 */
public record FilePart(long from, long to) {
  /** A file that is read as one. */
  public static final FilePart WHOLE = new FilePart(0, Long.MAX_VALUE);

  /** Whether the file begins before this part. */
  public boolean isLater() {
    return from > 0;
  }
}
