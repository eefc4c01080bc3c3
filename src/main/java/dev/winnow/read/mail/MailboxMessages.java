package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * The messages of a mailbox. A message begins after a line {@code From sender date}, which stands
 * at the beginning or after an empty line. Such a line within a message has a {@code >} before it,
 * which is taken away.
 */
final class MailboxMessages {
  /** Lines are read in pieces of at most this size, so that no line fills the memory. */
  private static final int MAX_PIECE_BYTES = 8 << 10;

  private static final Pattern QUOTED = Pattern.compile(">+From ");

  private final InputStream in;
  private byte[] piece = new byte[0];
  private int at;
  private boolean isSeparator;
  private boolean endsLine = true;
  private boolean isEmptyLine = true;

  /**
   * A mailbox.
   *
   * @param in buffered; it begins with a line that separates
   */
  MailboxMessages(InputStream in) {
    this.in = in;
  }

  /** The next message, after which the one before cannot be read; null at the end. */
  InputStream next() throws IOException {
    while (!isSeparator) {
      if (!read()) {
        return null;
      }
    }
    isSeparator = false;
    at = piece.length;
    return new Message();
  }

  /** Reads the next piece of a line; false at the end. */
  private boolean read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    int value;
    do {
      value = in.read();
      if (value >= 0) {
        bytes.write(value);
      }
    } while (value >= 0 && value != '\n' && bytes.size() < MAX_PIECE_BYTES);
    piece = bytes.toByteArray();
    boolean beginsLine = endsLine;
    String line = beginsLine ? line() : "";
    isSeparator = isEmptyLine && MailSigns.separates(line);
    at = beginsLine && QUOTED.matcher(line).lookingAt() ? 1 : 0;
    isEmptyLine = beginsLine && line.isEmpty();
    endsLine = value == '\n';
    return piece.length > 0;
  }

  /** The piece without the end of the line. */
  private String line() {
    int end = piece.length;
    while (end > 0 && (piece[end - 1] == '\n' || piece[end - 1] == '\r')) {
      end--;
    }
    return new String(piece, 0, end, ISO_8859_1);
  }

  /** The bytes up to the next separator. */
  private final class Message extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (at >= piece.length && (isSeparator || !MailboxMessages.this.read())) {
        return -1;
      }
      if (isSeparator) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, bytes, from, count);
      at += count;
      return count;
    }
  }
}
