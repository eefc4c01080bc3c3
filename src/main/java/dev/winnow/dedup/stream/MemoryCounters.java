package dev.winnow.dedup.stream;

/**
 * How much is remembered.
 *
 * @param first the number of the first document
 * @param next the number of the document that comes next
 * @param entries in all tables
 * @param bytes of these entries, keys and values as they are encoded
 */
record MemoryCounters(long first, long next, long entries, long bytes) {
  /** Nothing. */
  static final MemoryCounters EMPTY = new MemoryCounters(1, 1, 0, 0);

  /** How many documents. */
  long documents() {
    return next - first;
  }

  /** With other documents. */
  MemoryCounters to(long from, long before) {
    return new MemoryCounters(from, before, entries, bytes);
  }

  /** With other sizes. */
  MemoryCounters of(long allEntries, long allBytes) {
    return new MemoryCounters(first, next, allEntries, allBytes);
  }
}
