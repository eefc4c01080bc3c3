package dev.winnow.kafka;

import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.UnboundedSource;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * The messages of topics, split by the numbers of their partitions. A split finds its partitions by
 * itself, again and again, so that one that is added while the job runs is read too. Beam's own
 * KafkaIO fixes the partitions when a job starts, unless it reads by splittable functions; those
 * make each partition wait for all others of its worker on Flink, up to two seconds for each that
 * is idle.
 */
final class MessageSource extends UnboundedSource<Message, Position> {
  private static final long serialVersionUID = 1L;

  private final ReadKafka settings;
  private final int index;
  private final int splits;

  private MessageSource(ReadKafka settings, int index, int splits) {
    this.settings = settings;
    this.index = index;
    this.splits = splits;
  }

  /** All messages, in one split. */
  static MessageSource of(ReadKafka settings) {
    return new MessageSource(settings, 0, 1);
  }

  ReadKafka settings() {
    return settings;
  }

  /** Whether this split reads a partition; exactly one of all splits does. */
  boolean reads(String topic, int partition) {
    return Math.floorMod(topic.hashCode() + partition, splits) == index;
  }

  @Override
  public List<MessageSource> split(int desired, PipelineOptions options) {
    List<MessageSource> all = new ArrayList<>();
    for (int i = 0; i < desired; i++) {
      all.add(new MessageSource(settings, i, desired));
    }
    return all;
  }

  @Override
  public MessageReader createReader(PipelineOptions options, Position position) {
    return new MessageReader(this, position);
  }

  @Override
  public Coder<Position> getCheckpointMarkCoder() {
    return Position.CODER;
  }

  @Override
  public Coder<Message> getOutputCoder() {
    return RecordCoder.of(Message.class);
  }

  @Override
  public String toString() {
    return settings.topics() + " (" + (index + 1) + " of " + splits + ")";
  }
}
