package dev.winnow.read.parquet;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.SingleDocument;

/**
 * The memory that the values of one row take, with the fault of the row. A row is read to its end
 * in any case, for the next one begins there; values above the limit are dropped.
 */
final class RowBudget {
  /** Room for the other columns of a row beside its text. */
  private static final long EXTRA_ROW_BYTES = 1 << 20;

  /** The memory of a value beside its bytes. */
  private static final int VALUE_BYTES = 16;

  private final long maxBytes;
  private long used;
  private DocumentException fault;

  RowBudget(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Says that the next row begins. */
  void begin() {
    used = VALUE_BYTES;
    fault = null;
  }

  /** Whether there is room for a value of this number of bytes. */
  boolean hasRoom(int bytes) {
    used += bytes + VALUE_BYTES;
    return used <= maxBytes + EXTRA_ROW_BYTES;
  }

  /** Keeps the first fault of the row. */
  void fail(DocumentException e) {
    fault = fault == null ? e : fault;
  }

  /** The number of bytes that the row takes, with those that were dropped. */
  long used() {
    return used;
  }

  /** The fault of the row; null if it has none. */
  DocumentException fault() {
    return used > maxBytes + EXTRA_ROW_BYTES ? SingleDocument.tooLarge(used, maxBytes) : fault;
  }
}
