package dev.winnow.kafka;

import dev.winnow.io.LineSink;
import dev.winnow.kafka.lines.Delivery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Writes records, audit lines and failures to topics; a message's key is the document's id.
 *
 * @param bootstrapServers brokers to begin with, {@code host:port,host:port}
 * @param topics the topics of lines
 * @param delivery {@code exactly_once} by default
 * @param transactionalId the name of this job's transactions at the broker, different for each job;
 *     {@code winnow} by default
 * @param shards the number of transactions under way at a time, from 1 to the number of partitions
 *     of the topic of records; 1 by default
 * @param maxBytes the size of a line above which its document becomes a failure; 1,000,000 by
 *     default, which is what a broker takes; from 10,000 to 1 GiB
 * @param producer more properties of Kafka's producer, such as {@code compression.type}
 */
public record WriteKafka(
    String bootstrapServers,
    Topics topics,
    Delivery delivery,
    String transactionalId,
    Integer shards,
    Integer maxBytes,
    Map<String, String> producer)
    implements LineSink {
  /** Room for a failure. */
  private static final int MIN_LINE_BYTES = 10_000;

  private static final int MAX_LINE_BYTES = 1 << 30;

  /** The number of bytes that a producer holds at a time, unless one line is larger. */
  private static final int BUFFER_BYTES = 32 << 20;

  /** The number of bytes that the message's frame may add to a line. */
  private static final int FRAME_BYTES = 1 << 16;

  private static final List<String> OURS =
      List.of(
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
          ProducerConfig.ACKS_CONFIG,
          ProducerConfig.TRANSACTIONAL_ID_CONFIG,
          ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
          ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
          CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);

  public WriteKafka {
    Settings.require("bootstrap_servers", bootstrapServers);
    Settings.require("topics", topics);
    delivery = delivery == null ? Delivery.EXACTLY_ONCE : delivery;
    transactionalId = Settings.named("transactional_id", transactionalId, "winnow");
    shards = shards == null ? Integer.valueOf(1) : shards;
    maxBytes = maxBytes == null ? Integer.valueOf(1_000_000) : maxBytes;
    if (shards < 1) {
      throw new IllegalArgumentException("'shards' must be at least 1, was " + shards);
    }
    if (maxBytes < MIN_LINE_BYTES || maxBytes > MAX_LINE_BYTES) {
      throw new IllegalArgumentException(
          "'max_bytes' must be from "
              + MIN_LINE_BYTES
              + " to "
              + MAX_LINE_BYTES
              + ", was "
              + maxBytes);
    }
    producer = Settings.checked("producer", producer, OURS);
  }

  /** This sink with another promise. */
  WriteKafka with(Delivery other) {
    return new WriteKafka(
        bootstrapServers, topics, other, transactionalId, shards, maxBytes, producer);
  }

  /** The properties of Kafka's producer. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, "5");
    int largest = maxBytes + FRAME_BYTES;
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(largest));
    properties.put(
        ProducerConfig.BUFFER_MEMORY_CONFIG, Integer.toString(Math.max(BUFFER_BYTES, largest)));
    properties.putAll(producer);
    properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    return properties;
  }

  @Override
  public PTransform<PCollectionTuple, PDone> writer() {
    return new WriteLines(this);
  }

  @Override
  public String place() {
    return "the topics " + String.join(", ", topics.all()) + " at " + bootstrapServers;
  }

  /**
   * This sink with other servers and topics.
   *
   * @param output {@code kafka://host:port/name} for the topics {@code name-records}, {@code
   *     name-removals} and {@code name-failures}
   */
  @Override
  public WriteKafka to(String output) {
    Address address = Address.of(output, "name");
    return new WriteKafka(
        address.servers(),
        Topics.named(address.name()),
        delivery,
        transactionalId,
        shards,
        maxBytes,
        producer);
  }

  /**
   * Asks the broker for the topics.
   *
   * @throws IllegalArgumentException if one is not there or has too few partitions, or no broker
   *     answers
   */
  @Override
  public void check() {
    int partitions =
        Broker.at(bootstrapServers, producer).partitions(topics.all()).get(topics.records());
    if (delivery == Delivery.EXACTLY_ONCE && shards > partitions) {
      throw new IllegalArgumentException(
          "'shards' of WriteKafka must be at most "
              + partitions
              + ", the partitions of '"
              + topics.records()
              + "', was "
              + shards);
    }
  }
}
