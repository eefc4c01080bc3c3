package dev.winnow.read.table;

import dev.winnow.model.DocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The records of a table in CSV. A record ends at the first line end outside quotes. A quote that
 * is never closed, or closed in the middle of a cell, makes its line a bad record; the next record
 * begins at the next line.
 */
final class CsvRecords {

  /**
   * A record.
   *
   * @param line the number of its first line
   * @param bytes its bytes with the line ends within quotes; null if it is bad
   * @param fault the reason why it is bad; null if it is not
   */
  record CsvRecord(long line, byte[] bytes, DocumentException fault) {}

  /** The memory that a line takes beside its bytes. */
  private static final int LINE_OVERHEAD_BYTES = 128;

  private final LineReader lines;
  private final byte delimiter;
  private final long maxBytes;
  private final Deque<Line> again = new ArrayDeque<>();

  CsvRecords(LineReader lines, char delimiter, long maxBytes) {
    this.lines = lines;
    this.delimiter = (byte) delimiter;
    this.maxBytes = maxBytes;
  }

  /** The next record that is not blank; null at the end. */
  CsvRecord next() throws IOException {
    Line first = line();
    while (first != null && first.isBlank()) {
      first = line();
    }
    if (first == null) {
      return null;
    }
    List<Line> taken = new ArrayList<>();
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    Quotes quotes = new Quotes();
    long held = 0;
    for (Line line = first; line != null; line = line()) {
      taken.add(line);
      held += LINE_OVERHEAD_BYTES + (line.bytes() == null ? 0 : line.bytes().length);
      if (line.bytes() == null || held > maxBytes) {
        return bad(taken, quotes.isOpen() ? UNCLOSED : TOO_LONG);
      }
      record.writeBytes(line.bytes());
      if (!quotes.accept(line.bytes())) {
        return bad(taken, "A quote ends in the middle of a cell; double the quotes within a cell.");
      }
      if (!quotes.isOpen()) {
        return new CsvRecord(first.number(), record.toByteArray(), null);
      }
      record.write('\n');
    }
    return bad(taken, UNCLOSED);
  }

  private static final String UNCLOSED =
      "The quote that opens on this line is never closed, or not within the limit of 'max_bytes';"
          + " close the quote.";
  private static final String TOO_LONG =
      "The row is longer than 'max_bytes' of ReadFiles allows; raise the limit.";

  /** The first line is bad; those after it are read again. */
  private CsvRecord bad(List<Line> taken, String message) {
    for (int i = taken.size() - 1; i > 0; i--) {
      again.addFirst(taken.get(i));
    }
    return new CsvRecord(taken.get(0).number(), null, new DocumentException("bad_row", message));
  }

  private Line line() throws IOException {
    return again.isEmpty() ? lines.next() : again.removeFirst();
  }

  /** Follows the quotes over the lines of a record. */
  private final class Quotes {
    private boolean open;
    private boolean begins = true;

    boolean isOpen() {
      return open;
    }

    /** Follows a line; false if a quote ends in the middle of a cell. */
    boolean accept(byte[] line) {
      for (int i = 0; i < line.length; i++) {
        byte b = line[i];
        if (open) {
          if (b == '"' && i + 1 < line.length && line[i + 1] == '"') {
            i++;
          } else if (b == '"') {
            open = false;
            if (i + 1 < line.length && line[i + 1] != delimiter) {
              return false;
            }
          }
        } else if (b == '"' && begins) {
          open = true;
        }
        begins = !open && b == delimiter;
      }
      begins = !open;
      return true;
    }
  }
}
