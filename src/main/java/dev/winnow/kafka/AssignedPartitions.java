package dev.winnow.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The partitions that a split reads, and the consumer that they are assigned to. */
final class AssignedPartitions {
  private static final long LOOKUP_INTERVAL_NANOS = Duration.ofSeconds(5).toNanos();
  private static final Duration LOOKUP_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
  private static final Comparator<TopicPartition> ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

  private final MessageSource source;
  private final Map<TopicPartition, PartitionProgress> assigned = new TreeMap<>(ORDER);

  /** Whether what is not assigned yet was added after the first start. */
  private boolean started;

  private Consumer<byte[], byte[]> consumer;
  private long lookedAt;

  AssignedPartitions(MessageSource source, Position position) {
    this.source = source;
    if (position != null) {
      started = true;
      for (PartitionOffset each : position.partitions()) {
        assigned.put(
            new TopicPartition(each.topic(), each.partition()),
            new PartitionProgress(each.next(), each.watermark()));
      }
    }
  }

  void open() {
    open(
        new KafkaConsumer<>(
            source.settings().properties(),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer()));
  }

  void open(Consumer<byte[], byte[]> opened) {
    consumer = opened;
    consumer.assign(assigned.keySet());
    assigned.forEach((partition, progress) -> consumer.seek(partition, progress.next()));
    for (String topic : source.settings().topics()) {
      add(missing(consumer.partitionsFor(topic)));
    }
    started = true;
    lookedAt = System.nanoTime();
  }

  /** Looks for partitions that were added, if the last look was some seconds ago. */
  void lookAgain() {
    if (System.nanoTime() - lookedAt >= LOOKUP_INTERVAL_NANOS) {
      lookedAt = System.nanoTime();
      addMissing();
    }
  }

  /** Adds partitions that are there and not assigned, as far as the broker answers. */
  void addMissing() {
    for (String topic : source.settings().topics()) {
      try {
        add(missing(consumer.partitionsFor(topic, LOOKUP_TIMEOUT)));
      } catch (TimeoutException e) {
        // There will be another look. Until then nothing must come of what has no progress.
        consumer.assign(assigned.keySet());
        return;
      }
    }
  }

  private List<TopicPartition> missing(List<PartitionInfo> there) {
    List<TopicPartition> missing = new ArrayList<>();
    for (PartitionInfo each : there == null ? List.<PartitionInfo>of() : there) {
      TopicPartition partition = new TopicPartition(each.topic(), each.partition());
      if (source.reads(each.topic(), each.partition()) && !assigned.containsKey(partition)) {
        missing.add(partition);
      }
    }
    return missing;
  }

  private void add(List<TopicPartition> added) {
    if (added.isEmpty()) {
      return;
    }
    List<TopicPartition> all = new ArrayList<>(assigned.keySet());
    all.addAll(added);
    consumer.assign(all);
    if (started) {
      consumer.seekToBeginning(added);
    } else {
      seekFirst(added);
    }
    for (TopicPartition partition : added) {
      assigned.put(partition, PartitionProgress.from(consumer.position(partition)));
    }
  }

  private void seekFirst(List<TopicPartition> added) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        new HashMap<>(consumer.committed(Set.copyOf(added)));
    List<TopicPartition> unknown = new ArrayList<>();
    for (TopicPartition partition : added) {
      OffsetAndMetadata offset = committed.get(partition);
      if (offset == null) {
        unknown.add(partition);
      } else {
        consumer.seek(partition, offset);
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    if (source.settings().start() == StartAt.LATEST) {
      consumer.seekToEnd(unknown);
    } else {
      consumer.seekToBeginning(unknown);
    }
  }

  Consumer<byte[], byte[]> consumer() {
    return consumer;
  }

  PartitionProgress of(TopicPartition partition) {
    return assigned.get(partition);
  }

  PartitionProgress of(ConsumerRecord<?, ?> record) {
    return of(new TopicPartition(record.topic(), record.partition()));
  }

  void forEach(BiConsumer<TopicPartition, PartitionProgress> each) {
    assigned.forEach(each);
  }

  /**
   * The event time, in milliseconds, up to which all partitions are held to be complete.
   *
   * @param drained whether all that was fetched has been read
   * @param now the time
   */
  long watermark(boolean drained, long now) {
    long least = now - PartitionProgress.MAX_DISORDER_MILLIS;
    for (Map.Entry<TopicPartition, PartitionProgress> each : assigned.entrySet()) {
      PartitionProgress progress = each.getValue();
      if (drained && consumer != null && consumer.currentLag(each.getKey()).orElse(1) == 0) {
        progress.idle(now);
      }
      least = Math.min(least, progress.watermark());
    }
    return least;
  }

  /** Whether there are more splits than partitions, and this one has none. */
  boolean isEmpty() {
    return assigned.isEmpty();
  }

  boolean isOpen() {
    return consumer != null;
  }

  void close() {
    consumer.close(CLOSE_TIMEOUT);
  }
}
