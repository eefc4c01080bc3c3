package dev.winnow.read.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, none of which takes more memory than the limit. */
final class LineReader {
  private static final int BUFFER_BYTES = 64 << 10;

  private final InputStream in;
  private final long maxBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private long number;

  LineReader(InputStream in, long maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The next line; null at the end. A byte order mark before the first is left out. */
  Line next() throws IOException {
    ByteArrayOutputStream line = null;
    boolean isTooLong = false;
    while (at < end || fill()) {
      line = line == null ? new ByteArrayOutputStream() : line;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      isTooLong |= line.size() + (long) stop - at > maxBytes;
      if (!isTooLong) {
        line.write(buffer, at, stop - at);
      }
      boolean isWhole = stop < end;
      at = isWhole ? stop + 1 : stop;
      if (isWhole) {
        break;
      }
    }
    if (line == null) {
      return null;
    }
    number++;
    return new Line(number, isTooLong ? null : trimmed(line.toByteArray()));
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private byte[] trimmed(byte[] line) {
    boolean isMarked =
        number == 1
            && line.length > 2
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    int from = isMarked ? 3 : 0;
    int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
  }
}
