package dev.winnow.dedup;

/**
 * How much is remembered.
 *
 * @param first the number of the first document
 * @param next the number of the document that comes next
 * @param entries in all tables
 * @param bytes of these entries, keys and values as they are encoded
 */
record Ledger(long first, long next, long entries, long bytes) {
  /** Nothing. */
  static final Ledger EMPTY = new Ledger(1, 1, 0, 0);

  /** How many documents. */
  long documents() {
    return next - first;
  }

  /** With other documents. */
  Ledger to(long from, long before) {
    return new Ledger(from, before, entries, bytes);
  }

  /** With other sizes. */
  Ledger of(long allEntries, long allBytes) {
    return new Ledger(first, next, allEntries, allBytes);
  }
}
