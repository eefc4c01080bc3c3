package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one message of a mailbox: up to the next line after a blank one with the mark. */
final class MailboxStream extends InputStream {
  /** The beginning of the line before each message. */
  static final String MARK = "From ";

  private final InputStream in;
  private boolean isBlankBefore;
  private boolean isLineStart;
  private boolean isDone;

  /**
   * A message.
   *
   * @param in the mailbox after the line with the mark; supports marks
   */
  MailboxStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    if (isDone || isLineStart && isBlankBefore && isAtMark()) {
      isDone = true;
      return -1;
    }
    int next = in.read();
    isDone = next < 0;
    if (next == '\n') {
      isBlankBefore = isLineStart;
      isLineStart = true;
    } else if (next != '\r') {
      isLineStart = false;
      isBlankBefore = false;
    }
    return next;
  }

  /** Looks at each byte, for a message may end at any line. */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = 0;
    int next = length == 0 ? 0 : read();
    while (next >= 0 && count < length) {
      bytes[from + count++] = (byte) next;
      next = count < length ? read() : 0;
    }
    return count == 0 && next < 0 ? -1 : count;
  }

  private boolean isAtMark() throws IOException {
    in.mark(MARK.length());
    String begin = new String(in.readNBytes(MARK.length()), ISO_8859_1);
    in.reset();
    return begin.equals(MARK);
  }

  /** Skips the line at which a mailbox stands; false at its end. */
  static boolean skipLine(InputStream in) throws IOException {
    int next = in.read();
    boolean isThere = next >= 0;
    while (next >= 0 && next != '\n') {
      next = in.read();
    }
    return isThere;
  }
}
