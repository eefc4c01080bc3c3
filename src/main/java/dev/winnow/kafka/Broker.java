package dev.winnow.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Asks a broker what it has, before a run depends on it.
 *
 * @param servers brokers to begin with
 * @param properties how to connect to them
 */
record Broker(String servers, Map<String, String> properties) {
  private static final int PATIENCE_SECONDS = 15;

  static Broker at(String servers, Map<String, String> properties) {
    return new Broker(servers, properties);
  }

  /**
   * How many partitions each topic has.
   *
   * @throws IllegalArgumentException if a topic is not there, no address can be made of the
   *     servers, or no broker answers
   */
  Map<String, Integer> partitions(Collection<String> topics) {
    try (Admin admin = open()) {
      Map<String, Integer> partitions = new TreeMap<>();
      Map<String, KafkaFuture<TopicDescription>> described =
          admin.describeTopics(topics).topicNameValues();
      for (Map.Entry<String, KafkaFuture<TopicDescription>> each : described.entrySet()) {
        partitions.put(each.getKey(), described(each.getKey(), each.getValue()));
      }
      return partitions;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the broker", e);
    }
  }

  private Admin open() {
    Map<String, Object> all = new HashMap<>(properties);
    all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
    try {
      return Admin.create(all);
    } catch (ConfigException e) {
      throw new IllegalArgumentException("'bootstrap_servers': " + e.getMessage(), e);
    } catch (KafkaException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(
          "'bootstrap_servers: " + servers + "' is wrong: " + reason.getMessage(), e);
    }
  }

  private int described(String topic, KafkaFuture<TopicDescription> description)
      throws InterruptedException {
    try {
      return description.get(PATIENCE_SECONDS, TimeUnit.SECONDS).partitions().size();
    } catch (TimeoutException e) {
      throw unreachable(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        throw new IllegalArgumentException(
            "there is no topic '" + topic + "' at " + servers + "; create it first", e);
      }
      throw unreachable(e.getCause());
    }
  }

  private IllegalArgumentException unreachable(Throwable reason) {
    String why = reason.getMessage() == null ? "" : " (" + reason.getMessage() + ")";
    return new IllegalArgumentException(
        "no broker answers at " + servers + why + "; start it, or mend 'bootstrap_servers'",
        reason);
  }
}
