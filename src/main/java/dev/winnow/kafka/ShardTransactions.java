package dev.winnow.kafka;

import dev.winnow.kafka.lines.NumberedLine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The transactions of one shard. The number of the last line is committed with the lines, as an
 * offset of a consumer group that nobody reads by, for the partition of the topic of records that
 * has the shard's number; who wrote it, and the hash of all lines up to it, stand in its metadata.
 */
final class ShardTransactions {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
  private static final String[] NOTHING = {""};

  private final Producer<byte[], byte[]> producer;
  private final String group;
  private final TopicPartition place;

  /** Who wrote up to {@link #last}; empty if nobody did. */
  private String writer;

  private long last;

  /** The hash of all lines up to {@link #last}. */
  private String chain;

  private boolean begun;

  private ShardTransactions(Producer<byte[], byte[]> producer, String group, TopicPartition place) {
    this.producer = producer;
    this.group = group;
    this.place = place;
  }

  /**
   * Takes over a shard: an earlier writer of it cannot go on, and its open transaction is aborted.
   */
  static ShardTransactions open(WriteKafka settings, int shard) {
    Map<String, Object> properties = new HashMap<>(settings.properties());
    String group = settings.transactionalId();
    properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, group + "-" + shard);
    Producer<byte[], byte[]> producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    ShardTransactions shardTransactions =
        new ShardTransactions(
            producer, group, new TopicPartition(settings.topics().records(), shard));
    try {
      producer.initTransactions();
      shardTransactions.recall(settings);
      return shardTransactions;
    } catch (RuntimeException e) {
      producer.close(CLOSE_TIMEOUT);
      throw e;
    }
  }

  private void recall(WriteKafka settings) {
    Map<String, Object> properties = new HashMap<>(settings.producer());
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    try (Admin admin = Admin.create(properties)) {
      OffsetAndMetadata committed =
          admin
              .listConsumerGroupOffsets(
                  group, new ListConsumerGroupOffsetsOptions().requireStable(true))
              .partitionsToOffsetAndMetadata()
              .get()
              .get(place);
      String[] known = committed == null ? NOTHING : committed.metadata().split(" ", 2);
      writer = known[0];
      chain = known[known.length - 1];
      last = committed == null ? -1 : committed.offset();
    } catch (ExecutionException e) {
      throw new KafkaException("what is written of shard " + place + " cannot be known", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException(e);
    }
  }

  /**
   * Adds a line to the transaction, unless it is written already.
   *
   * @return whether it was not
   * @throws IllegalStateException if what is written is not what comes again
   */
  boolean add(NumberedLine line) {
    if (!writer.equals(line.writer())) {
      takeOver(line);
    }
    if (line.number() <= last) {
      checkSame(line);
      return false;
    }
    if (line.number() > last + 1) {
      throw new IllegalStateException(
          "lines " + (last + 1) + " to " + (line.number() - 1) + " of " + place + " are missing");
    }
    if (!begun) {
      producer.beginTransaction();
      begun = true;
    }
    // What goes wrong with it, the commit says.
    Future<RecordMetadata> unused =
        producer.send(
            new ProducerRecord<>(
                line.line().topic(),
                line.line().key().getBytes(StandardCharsets.UTF_8),
                line.line().value()));
    last = line.number();
    chain = Long.toHexString(line.chain());
    return true;
  }

  /** After an older checkpoint, other lines may have the numbers of those that are written. */
  private void checkSame(NumberedLine line) {
    if (line.number() == last && !chain.equals(Long.toHexString(line.chain()))) {
      throw new IllegalStateException(
          "what '"
              + group
              + "' has written is not what comes again: the job was not started from its newest"
              + " checkpoint; start it from that");
    }
  }

  /** A job that was started afresh begins with line 0; any other must know what is written. */
  private void takeOver(NumberedLine line) {
    if (line.number() != 0) {
      throw new IllegalStateException(
          "the broker does not know what this job has written: either another job wrote as '"
              + group
              + "' since, or it stood still for longer than the broker's"
              + " 'offsets.retention.minutes'; start it afresh, without a checkpoint");
    }
    writer = line.writer();
    last = -1;
  }

  /** Makes what was added since the last time visible, all at once. */
  void commit() {
    if (!begun) {
      return;
    }
    producer.sendOffsetsToTransaction(
        Map.of(place, new OffsetAndMetadata(last, writer + " " + chain)),
        new ConsumerGroupMetadata(group));
    producer.commitTransaction();
    begun = false;
  }

  /** Undoes what was not committed. */
  void close() {
    producer.close(CLOSE_TIMEOUT);
  }
}
