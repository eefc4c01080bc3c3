package dev.winnow.read.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Gzip data with the place of each member. The JDK's {@code GZIPInputStream} and those of libraries
 * join members and do not tell where one begins.
 */
final class MemberBytes {
  private static final int WINDOW_BYTES = 1 << 20;
  private static final int TRAILER_BYTES = 8;
  private static final String MARK = "WARC/";

  private final InputStream in;
  private final byte[] window = new byte[WINDOW_BYTES];
  private final Inflater inflater = new Inflater(true);
  private int at;
  private int end;
  private long endPosition;

  /**
   * The bytes of a file from a position on.
   *
   * @param position of the next byte of {@code in}
   */
  MemberBytes(InputStream in, long position) {
    this.in = in;
    this.endPosition = position;
  }

  /** The position of the next byte in the file. */
  long position() {
    return endPosition - (end - at);
  }

  boolean isAtEnd() throws IOException {
    return !has(1);
  }

  /** Goes back to a position, or as near to it as the window allows. */
  void backTo(long position) {
    at = (int) Math.max(0, Math.min(end, position - (endPosition - end)));
  }

  /** The content of the member that begins here; null if none does. */
  InputStream member() throws IOException {
    return skipHead() ? new Member() : null;
  }

  /** Skips to the next member whose content begins with {@code WARC/}, or to the end. */
  void skipToWarc() throws IOException {
    while (has(1)) {
      if (window[at] == 0x1F && isAtWarc()) {
        return;
      }
      at++;
    }
  }

  /** Whether a member begins here whose content begins with {@code WARC/}. */
  boolean isAtWarc() throws IOException {
    if (!has(1)) {
      return false;
    }
    long start = position();
    byte[] begin = new byte[MARK.length()];
    try {
      InputStream content = member();
      return content != null
          && content.readNBytes(begin, 0, begin.length) == begin.length
          && new String(begin, ISO_8859_1).equals(MARK);
    } catch (ZipException | EOFException e) {
      return false;
    } finally {
      backTo(start);
    }
  }

  void close() {
    inflater.end();
  }

  /** Skips the head of a member (RFC 1952, section 2.3); false, and nothing, if there is none. */
  private boolean skipHead() throws IOException {
    if (!has(10) || window[at] != 0x1F || window[at + 1] != (byte) 0x8B || window[at + 2] != 8) {
      return false;
    }
    int flags = window[at + 3];
    int size = 10;
    if ((flags & 4) != 0) {
      need(size + 2);
      size += 2 + (window[at + size] & 0xFF) + ((window[at + size + 1] & 0xFF) << 8);
    }
    for (int text = 8; text <= 16; text += 8) {
      if ((flags & text) != 0) {
        need(size + 1);
        while (window[at + size] != 0) {
          size++;
          need(size + 1);
        }
        size++;
      }
    }
    size += (flags & 2) == 0 ? 0 : 2;
    need(size);
    at += size;
    return true;
  }

  private void need(int bytes) throws IOException {
    if (!has(bytes)) {
      throw new EOFException("the data end within a head");
    }
  }

  /** Whether so many bytes are there; the window keeps its second half when it moves on. */
  private boolean has(int bytes) throws IOException {
    while (end - at < bytes) {
      if (end == window.length) {
        int keep = Math.min(at, WINDOW_BYTES / 2);
        int from = at - keep;
        System.arraycopy(window, from, window, 0, end - from);
        end -= from;
        at = keep;
      }
      int count = in.read(window, end, window.length - end);
      if (count <= 0) {
        return false;
      }
      end += count;
      endPosition += count;
    }
    return true;
  }

  /** The inflated content of one member; its check sum is compared at its end. */
  private final class Member extends InputStream {
    private final CRC32 sum = new CRC32();
    private boolean isDone;

    Member() {
      inflater.reset();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (isDone || length == 0) {
        return isDone ? -1 : 0;
      }
      try {
        while (true) {
          if (inflater.needsInput()) {
            feed();
          }
          int given = end - at;
          inflater.setInput(window, at, given);
          int count = inflater.inflate(bytes, from, length);
          at += given - inflater.getRemaining();
          sum.update(bytes, from, count);
          if (inflater.finished()) {
            finish();
          }
          if (count > 0 || isDone) {
            return count > 0 ? count : -1;
          }
          if (inflater.needsDictionary()) {
            throw new ZipException("a dictionary is needed");
          }
        }
      } catch (DataFormatException e) {
        throw new ZipException(e.getMessage() == null ? "invalid data" : e.getMessage());
      }
    }

    private void feed() throws IOException {
      if (!has(1)) {
        throw new EOFException("the data end within a member");
      }
    }

    private void finish() throws IOException {
      isDone = true;
      need(TRAILER_BYTES);
      long stated = 0;
      for (int i = 3; i >= 0; i--) {
        stated = stated << 8 | window[at + i] & 0xFF;
      }
      at += TRAILER_BYTES;
      if (stated != sum.getValue()) {
        throw new ZipException("the check sum differs");
      }
    }
  }
}
