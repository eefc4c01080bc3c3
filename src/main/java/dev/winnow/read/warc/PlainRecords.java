package dev.winnow.read.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records that are not compressed, or the content of gzip data. After a damage, the next record
 * begins at the next line that begins with {@code WARC/}.
 */
final class PlainRecords implements WarcRecords {
  private static final int MAX_HEAD_BYTES = 64 << 10;

  /** Two line ends close a record. */
  private static final int END_BYTES = 4;

  private static final byte[] MARK = "WARC/".getBytes(ISO_8859_1);
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

  private final Replay in;
  private final long maxRecordBytes;

  PlainRecords(InputStream in, long maxRecordBytes) {
    this.in = new Replay(in);
    this.maxRecordBytes = maxRecordBytes;
  }

  @Override
  public RawRecord next() throws IOException {
    int unused = skipBlanks();
    long start = in.position();
    String place = "offset=" + start;
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    if (in.peek() < 0) {
      return null;
    }
    if (!readHead(record)) {
      skipToMark();
      return RawRecord.damaged(
          place,
          "bad_record",
          "There is no head of a WARC record here; the archive is damaged: fetch it again.");
    }
    int head = record.size();
    Matcher length = LENGTH.matcher(record.toString(ISO_8859_1));
    if (!length.find()) {
      skipToMark();
      return RawRecord.damaged(
          place, "bad_record", "The record states no length; fetch the archive again.");
    }
    long left = Long.parseLong(length.group(1));
    boolean isTooLarge = head + left > maxRecordBytes;
    left = readBlock(record, left);
    boolean isClosed = skipBlanks() >= END_BYTES;
    if (left == 0 && (isClosed || in.peek() < 0 || isAtMark())) {
      return isTooLarge
          ? new RawRecord(place, null, RecordReader.tooLarge(maxRecordBytes))
          : new RawRecord(place, record.toByteArray(), null);
    }
    goBack(record.toByteArray(), head);
    return left > 0
        ? RawRecord.damaged(
            place,
            "truncated",
            "The record ends before its stated length; fetch the archive again.")
        : RawRecord.damaged(
            place,
            "bad_length",
            "The record is longer or shorter than its stated length; fetch the archive again.");
  }

  /** Reads the lines of a head with the blank line after them; false if there is none. */
  private boolean readHead(ByteArrayOutputStream head) throws IOException {
    for (byte mark : MARK) {
      if (in.peek() != mark) {
        return false;
      }
      head.write(in.read());
    }
    boolean isLineEmpty = false;
    while (head.size() < MAX_HEAD_BYTES) {
      int b = in.read();
      if (b < 0) {
        return false;
      }
      head.write(b);
      if (b == '\n') {
        if (isLineEmpty) {
          return true;
        }
        isLineEmpty = true;
      } else if (b != '\r') {
        isLineEmpty = false;
      }
    }
    return false;
  }

  /** Reads a block, of which no more is kept than the limit allows; the number of missing bytes. */
  private long readBlock(ByteArrayOutputStream record, long bytes) throws IOException {
    byte[] some = new byte[8 << 10];
    long left = bytes;
    while (left > 0) {
      int count = in.read(some, 0, (int) Math.min(some.length, left));
      if (count < 0) {
        return left;
      }
      left -= count;
      record.write(some, 0, (int) Math.min(count, Math.max(0, maxRecordBytes - record.size())));
    }
    return 0;
  }

  /** A wrong length may have swallowed the next record: its mark is looked for in the block. */
  private void goBack(byte[] record, int head) throws IOException {
    for (int i = head; i < record.length - MARK.length; i++) {
      if (record[i - 1] == '\n' && isMark(record, i)) {
        in.unread(record, i, record.length - i);
        return;
      }
    }
    if (!isAtMark()) {
      skipToMark();
    }
  }

  private static boolean isMark(byte[] bytes, int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[at + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  /** Skips line ends; the number of bytes. */
  private int skipBlanks() throws IOException {
    int count = 0;
    while (in.peek() == '\r' || in.peek() == '\n') {
      in.read();
      count++;
    }
    return count;
  }

  /** Whether a record begins here. */
  private boolean isAtMark() throws IOException {
    byte[] begin = new byte[MARK.length];
    int count = 0;
    while (count < begin.length && in.peek() >= 0) {
      begin[count++] = (byte) in.read();
    }
    in.unread(begin, 0, count);
    return count == begin.length && isMark(begin, 0);
  }

  /** Skips to the next line that begins with the mark, or to the end. */
  private void skipToMark() throws IOException {
    int before = in.read();
    while (before >= 0) {
      if (before == '\n' && in.peek() == MARK[0] && isAtMark()) {
        return;
      }
      before = in.read();
    }
  }
}
