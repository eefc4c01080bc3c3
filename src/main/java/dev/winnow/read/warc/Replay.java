package dev.winnow.read.warc;

import java.io.IOException;
import java.io.InputStream;

/** Bytes in order with their position; the last ones may be read again. */
final class Replay {
  private static final int BUFFER_BYTES = 64 << 10;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private long endPosition;

  Replay(InputStream in) {
    this.in = in;
  }

  /** The position of the next byte. */
  long position() {
    return endPosition - (end - at);
  }

  /** The next byte, which stays; -1 at the end. */
  int peek() throws IOException {
    return at < end || fill() ? buffer[at] & 0xFF : -1;
  }

  /** The next byte; -1 at the end. */
  int read() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  /** Reads as many bytes as there are, up to {@code length}. */
  int read(byte[] bytes, int from, int length) throws IOException {
    if (at == end && !fill()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(buffer, at, bytes, from, count);
    at += count;
    return count;
  }

  /** Puts bytes that were read before the next one, to be read again. */
  void unread(byte[] bytes, int from, int length) {
    if (at >= length) {
      at -= length;
      System.arraycopy(bytes, from, buffer, at, length);
      return;
    }
    byte[] all = new byte[length + (end - at)];
    System.arraycopy(bytes, from, all, 0, length);
    System.arraycopy(buffer, at, all, length, end - at);
    buffer = all;
    at = 0;
    end = all.length;
  }

  private boolean fill() throws IOException {
    if (buffer.length < BUFFER_BYTES) {
      buffer = new byte[BUFFER_BYTES];
    }
    int count = in.read(buffer, 0, buffer.length);
    at = 0;
    end = Math.max(count, 0);
    endPosition += end;
    return end > 0;
  }
}
