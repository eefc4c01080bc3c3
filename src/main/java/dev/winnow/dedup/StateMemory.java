package dev.winnow.dedup;

import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.RecordCoder;
import java.util.List;
import org.apache.beam.sdk.state.MapState;

/** A memory in the state of a runner. */
final class StateMemory {
  private static final RecordCoder<Known> KNOWN = RecordCoder.of(Known.class);
  private static final RecordCoder<Remembered> REMEMBERED = RecordCoder.of(Remembered.class);
  private static final RecordCoder<Holders> HOLDERS = RecordCoder.of(Holders.class);
  private static final RecordCoder<Holder> HOLDER = RecordCoder.of(Holder.class);

  /** The bytes of a hash of 64 bits. */
  private static final int HASH = 8;

  private final List<StateTable<?, ?>> tables;
  private final Memory memory;

  StateMemory(
      MapState<Fingerprint, byte[]> ids,
      MapState<Long, byte[]> documents,
      MapState<Long, byte[]> shingles,
      MapState<Fingerprint, byte[]> paragraphs,
      Ledger ledger) {
    StateTable<Fingerprint, Known> byId = new StateTable<>(ids, KNOWN, 2 * HASH);
    StateTable<Long, Remembered> byNumber = new StateTable<>(documents, REMEMBERED, HASH);
    StateTable<Long, Holders> byShingle = new StateTable<>(shingles, HOLDERS, HASH);
    StateTable<Fingerprint, Holder> byParagraph = new StateTable<>(paragraphs, HOLDER, 2 * HASH);
    tables = List.of(byId, byNumber, byShingle, byParagraph);
    memory =
        new Memory(byId, byNumber, byShingle, byParagraph, ledger == null ? Ledger.EMPTY : ledger);
  }

  Memory memory() {
    return memory;
  }

  /** How much is remembered now. */
  Ledger ledger() {
    Ledger before = memory.ledger();
    return before.of(
        before.entries() + tables.stream().mapToLong(StateTable::entries).sum(),
        before.bytes() + tables.stream().mapToLong(StateTable::bytes).sum());
  }
}
