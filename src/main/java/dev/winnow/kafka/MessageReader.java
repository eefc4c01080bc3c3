package dev.winnow.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.beam.sdk.io.UnboundedSource;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.joda.time.DateTimeUtils;
import org.joda.time.Instant;

/** Reads the partitions of a split, by one consumer and on the runner's thread. */
final class MessageReader extends UnboundedSource.UnboundedReader<Message> {
  private static final byte[] NOTHING = {};

  private final MessageSource source;
  private final AssignedPartitions partitions;
  private final AtomicReference<Position> finalized = new AtomicReference<>();
  private final Queue<Message> lost = new ArrayDeque<>();
  private Iterator<ConsumerRecord<byte[], byte[]>> fetched = Collections.emptyIterator();
  private Message current;
  private Instant time;
  private long watermark = BoundedWindow.TIMESTAMP_MIN_VALUE.getMillis();

  MessageReader(MessageSource source, Position position) {
    this.source = source;
    this.partitions = new AssignedPartitions(source, position);
  }

  @Override
  public boolean start() {
    partitions.open();
    return advance();
  }

  @Override
  public boolean advance() {
    commit();
    if (!fetched.hasNext() && lost.isEmpty()) {
      partitions.lookAgain();
      fetch();
    }
    long now = DateTimeUtils.currentTimeMillis();
    if (!lost.isEmpty()) {
      current = lost.remove();
      time = Instant.ofEpochMilli(now);
      partitions
          .of(new TopicPartition(current.topic(), current.partition()))
          .skipTo(current.lostUpTo());
      return true;
    }
    if (!fetched.hasNext()) {
      return false;
    }
    ConsumerRecord<byte[], byte[]> record = fetched.next();
    time =
        Instant.ofEpochMilli(partitions.of(record).read(record.offset(), record.timestamp(), now));
    current = message(record);
    return true;
  }

  private void fetch() {
    if (partitions.isEmpty()) {
      return;
    }
    try {
      fetched = partitions.consumer().poll(Duration.ZERO).iterator();
    } catch (OffsetOutOfRangeException e) {
      e.offsetOutOfRangePartitions().forEach((partition, offset) -> skip(partition));
    }
  }

  /** Goes on behind messages that the broker has deleted before they were read. */
  private void skip(TopicPartition partition) {
    long from = partitions.of(partition).next();
    partitions.consumer().seekToBeginning(List.of(partition));
    long next = partitions.consumer().position(partition);
    if (next > from) {
      lost.add(
          new Message(
              partition.topic(), partition.partition(), from, next, NOTHING, null, null, null));
    }
  }

  private Message message(ConsumerRecord<byte[], byte[]> record) {
    Headers names = source.settings().headers();
    return new Message(
        record.topic(),
        record.partition(),
        record.offset(),
        0,
        record.value() == null ? NOTHING : record.value(),
        header(record, names.uri()),
        header(record, names.mediaType()),
        header(record, names.published()));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /**
   * Commits the position of the last complete checkpoint at the broker. The checkpoint itself holds
   * the position.
   */
  private void commit() {
    Position position = finalized.getAndSet(null);
    if (position != null) {
      Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
      for (PartitionOffset each : position.partitions()) {
        offsets.put(
            new TopicPartition(each.topic(), each.partition()), new OffsetAndMetadata(each.next()));
      }
      partitions.consumer().commitAsync(offsets, null);
    }
  }

  @Override
  public Instant getWatermark() {
    long reached = partitions.watermark(!fetched.hasNext(), DateTimeUtils.currentTimeMillis());
    watermark = Math.max(watermark, reached);
    return Instant.ofEpochMilli(watermark);
  }

  @Override
  public Position getCheckpointMark() {
    List<PartitionOffset> offsets = new ArrayList<>();
    partitions.forEach(
        (partition, progress) ->
            offsets.add(
                new PartitionOffset(
                    partition.topic(),
                    partition.partition(),
                    progress.next(),
                    progress.watermark())));
    return new Position(offsets, finalized);
  }

  @Override
  public Message getCurrent() {
    if (current == null) {
      throw new NoSuchElementException("no message has been read");
    }
    return current;
  }

  @Override
  public Instant getCurrentTimestamp() {
    if (time == null) {
      throw new NoSuchElementException("no message has been read");
    }
    return time;
  }

  @Override
  public MessageSource getCurrentSource() {
    return source;
  }

  @Override
  public void close() {
    if (partitions.isOpen()) {
      commit();
      partitions.close();
    }
  }
}
