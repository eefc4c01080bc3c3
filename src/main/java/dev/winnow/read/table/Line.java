package dev.winnow.read.table;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param bytes its bytes without the line end; null if it is longer than the limit
 */
record Line(long number, byte[] bytes) {

  /** Whether it has nothing but blanks. */
  boolean isBlank() {
    for (int i = 0; bytes != null && i < bytes.length; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return bytes != null;
  }
}
