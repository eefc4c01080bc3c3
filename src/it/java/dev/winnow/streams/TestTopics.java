package dev.winnow.streams;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Fills and reads topics, as the world around a pipeline does. */
public final class TestTopics {
  private static final Duration A_WHILE = Duration.ofMillis(200);

  private final String address;

  /**
   * @param address the broker's
   */
  public TestTopics(String address) {
    this.address = address;
  }

  /** Sends what {@code messages} holds and waits until the broker has it. */
  public void send(List<ProducerRecord<byte[], byte[]>> messages) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (Producer<byte[], byte[]> producer = producer()) {
      messages.forEach(message -> sent.add(producer.send(message)));
    }
    for (Future<RecordMetadata> each : sent) {
      try {
        RecordMetadata unused = each.get();
      } catch (ExecutionException | InterruptedException e) {
        throw new IllegalStateException("a message was not sent", e);
      }
    }
  }

  /** A producer that the broker acknowledges everything to. */
  public Producer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address,
            ProducerConfig.LINGER_MS_CONFIG, "5",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "2000000"),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  /** A message of text for a partition. */
  public static ProducerRecord<byte[], byte[]> message(String topic, int partition, String value) {
    return new ProducerRecord<>(
        topic, partition, null, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }

  /** A message, read. */
  public record Seen(String topic, String key, String value) {}

  /**
   * Reads topics from their beginning, what is committed alone, until {@code enough} says so.
   *
   * @throws IllegalStateException after {@code seconds}, with what was there by then
   */
  public List<Seen> read(List<String> topics, int seconds, Predicate<List<Seen>> enough) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Seen> seen = new ArrayList<>();
    try (Consumer<byte[], byte[]> consumer = consumer(topics)) {
      while (!enough.test(seen)) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("not enough after " + seconds + " s: " + seen.size());
        }
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(A_WHILE)) {
          seen.add(new Seen(each.topic(), text(each.key()), text(each.value())));
        }
      }
    }
    return seen;
  }

  /** Gives what is committed to {@code next}, as it comes, until that says no. */
  public void follow(List<String> topics, Predicate<Seen> next) {
    try (Consumer<byte[], byte[]> consumer = consumer(topics)) {
      boolean more = true;
      while (more) {
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(A_WHILE)) {
          more = next.test(new Seen(each.topic(), text(each.key()), text(each.value())));
        }
      }
    }
  }

  /** Reads all that is in topics and committed by now. */
  public List<Seen> readAll(List<String> topics) {
    List<Seen> seen = new ArrayList<>();
    try (Consumer<byte[], byte[]> consumer = consumer(topics)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(A_WHILE)) {
          seen.add(new Seen(each.topic(), text(each.key()), text(each.value())));
        }
      }
    }
    return seen;
  }

  private Consumer<byte[], byte[]> consumer(List<String> topics) {
    Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : topics) {
      consumer
          .partitionsFor(topic)
          .forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  private static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
