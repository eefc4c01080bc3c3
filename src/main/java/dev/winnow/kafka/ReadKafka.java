package dev.winnow.kafka;

import dev.winnow.io.DocumentSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * Reads topics, one document a message. The runner's checkpoints hold the position of reading. The
 * group's offsets at the broker follow them, for a start without a checkpoint and for people.
 *
 * @param bootstrapServers brokers to begin with, {@code host:port,host:port}
 * @param topics the topics
 * @param groupId the consumer group under which offsets are committed; {@code winnow} by default
 * @param value the format of a message's value; {@code bytes} by default
 * @param fields the fields of a JSON value
 * @param headers the headers of a message
 * @param start the place to begin without checkpoint and committed offsets; {@code earliest} by
 *     default
 * @param maxBytes the size of a value above which a message becomes a failure; 16 MiB by default,
 *     at most 1 GiB
 * @param consumer more properties of Kafka's consumer, such as {@code security.protocol}
 */
public record ReadKafka(
    String bootstrapServers,
    List<String> topics,
    String groupId,
    ValueFormat value,
    MessageFields fields,
    Headers headers,
    StartAt start,
    Long maxBytes,
    Map<String, String> consumer)
    implements DocumentSource {
  private static final long MAX_MESSAGE_BYTES = 1L << 30;

  /** The time in milliseconds between two looks of the consumer for added partitions. */
  private static final String METADATA_AGE = "10000";

  /** The properties that this step depends on and that a pipeline file must not set. */
  private static final List<String> OURS =
      List.of(
          ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
          ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
          ConsumerConfig.GROUP_ID_CONFIG,
          ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
          ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
          CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);

  public ReadKafka {
    Settings.require("bootstrap_servers", bootstrapServers);
    Settings.require("topics", topics);
    topics = List.copyOf(topics);
    topics.forEach(topic -> Settings.require("topics", topic));
    groupId = Settings.named("group_id", groupId, "winnow");
    value = value == null ? ValueFormat.BYTES : value;
    fields = fields == null ? MessageFields.DEFAULT : fields;
    headers = headers == null ? Headers.DEFAULT : headers;
    start = start == null ? StartAt.EARLIEST : start;
    maxBytes = maxBytes == null ? Long.valueOf(16L << 20) : maxBytes;
    if (maxBytes < 1 || maxBytes > MAX_MESSAGE_BYTES) {
      throw new IllegalArgumentException(
          "'max_bytes' must be from 1 to " + MAX_MESSAGE_BYTES + ", was " + maxBytes);
    }
    consumer = Settings.checked("consumer", consumer, OURS);
  }

  /** The properties of Kafka's consumer. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, METADATA_AGE);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    properties.putAll(consumer);
    properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, groupId);
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    return properties;
  }

  @Override
  public PTransform<PBegin, PCollectionTuple> reader() {
    return new ReadMessages(this);
  }

  @Override
  public long largest() {
    return maxBytes;
  }

  @Override
  public String place() {
    return "the topics " + String.join(", ", topics) + " at " + bootstrapServers;
  }

  /**
   * This source with other servers and topics.
   *
   * @param input {@code kafka://host:port,host:port/topic,topic}
   */
  @Override
  public ReadKafka from(String input) {
    Address address = Address.of(input, "topic");
    return new ReadKafka(
        address.servers(),
        List.of(address.name().split(",", -1)),
        groupId,
        value,
        fields,
        headers,
        start,
        maxBytes,
        consumer);
  }

  /**
   * Asks the broker for the topics.
   *
   * @throws IllegalArgumentException if one is not there, or no broker answers
   */
  @Override
  public void check() {
    Broker.at(bootstrapServers, consumer).partitions(topics);
  }
}
