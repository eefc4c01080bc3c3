package dev.winnow.kafka;

import dev.winnow.shuffle.RecordCoder;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.io.UnboundedSource;

/** The position of a reader, as a checkpoint remembers it. */
final class Position implements UnboundedSource.CheckpointMark {
  /** Its coder. */
  static final Coder<Position> CODER =
      DelegateCoder.of(
          RecordCoder.of(Partitions.class),
          position -> new Partitions(position.partitions),
          stored -> new Position(stored.partitions(), null));

  private final List<PartitionOffset> partitions;
  private final AtomicReference<Position> finalized;

  /**
   * @param finalized receives the position when its checkpoint is complete; null if there is no
   *     reader
   */
  Position(List<PartitionOffset> partitions, AtomicReference<Position> finalized) {
    this.partitions = partitions;
    this.finalized = finalized;
  }

  /** The position as bytes hold it. */
  record Partitions(List<PartitionOffset> partitions) {}

  List<PartitionOffset> partitions() {
    return partitions;
  }

  /** Called when the checkpoint is complete, perhaps by another thread than the reader's. */
  @Override
  public void finalizeCheckpoint() {
    if (finalized != null) {
      finalized.set(this);
    }
  }
}
