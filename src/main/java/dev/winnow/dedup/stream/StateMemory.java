package dev.winnow.dedup.stream;

import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.RecordCoder;
import java.util.List;
import org.apache.beam.sdk.state.MapState;

/** A memory in the state of a runner. */
final class StateMemory {
  private static final RecordCoder<SeenBytes> KNOWN = RecordCoder.of(SeenBytes.class);
  private static final RecordCoder<SeenDocument> REMEMBERED = RecordCoder.of(SeenDocument.class);
  private static final RecordCoder<ShinglePostings> POSTINGS =
      RecordCoder.of(ShinglePostings.class);
  private static final RecordCoder<ParagraphOwner> OWNER = RecordCoder.of(ParagraphOwner.class);

  /** The bytes of a hash of 64 bits. */
  private static final int HASH_BYTES = 8;

  private final List<StateBackedTable<?, ?>> tables;
  private final StreamMemory memory;

  StateMemory(
      MapState<Fingerprint, byte[]> ids,
      MapState<Long, byte[]> documents,
      MapState<Long, byte[]> shingles,
      MapState<Fingerprint, byte[]> paragraphs,
      MemoryCounters counters) {
    StateBackedTable<Fingerprint, SeenBytes> byId =
        new StateBackedTable<>(ids, KNOWN, 2 * HASH_BYTES);
    StateBackedTable<Long, SeenDocument> byNumber =
        new StateBackedTable<>(documents, REMEMBERED, HASH_BYTES);
    StateBackedTable<Long, ShinglePostings> byShingle =
        new StateBackedTable<>(shingles, POSTINGS, HASH_BYTES);
    StateBackedTable<Fingerprint, ParagraphOwner> byParagraph =
        new StateBackedTable<>(paragraphs, OWNER, 2 * HASH_BYTES);
    tables = List.of(byId, byNumber, byShingle, byParagraph);
    memory =
        new StreamMemory(
            byId,
            byNumber,
            byShingle,
            byParagraph,
            counters == null ? MemoryCounters.EMPTY : counters);
  }

  StreamMemory memory() {
    return memory;
  }

  /** How much is remembered now. */
  MemoryCounters counters() {
    MemoryCounters before = memory.counters();
    return before.of(
        before.entries() + tables.stream().mapToLong(StateBackedTable::entries).sum(),
        before.bytes() + tables.stream().mapToLong(StateBackedTable::bytes).sum());
  }
}
