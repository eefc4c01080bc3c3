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
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Asks a broker for its topics before a run.
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
   * The number of partitions of each topic.
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
    } catch (KafkaException e) {
      Throwable root = e;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      String reason = String.valueOf(root.getMessage());
      boolean ofServers = reason.contains(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
      throw new IllegalArgumentException(
          (ofServers ? "'bootstrap_servers: " + servers + "'" : "a property of the connection")
              + " is wrong: "
              + reason,
          e);
    }
  }

  private int described(String topic, KafkaFuture<TopicDescription> description)
      throws InterruptedException {
    try {
      return description.get(PATIENCE_SECONDS, TimeUnit.SECONDS).partitions().size();
    } catch (TimeoutException e) {
      throw unreachable(e);
    } catch (ExecutionException e) {
      throw problem(topic, e.getCause());
    }
  }

  private IllegalArgumentException problem(String topic, Throwable reason) {
    if (reason instanceof UnknownTopicOrPartitionException) {
      return new IllegalArgumentException(
          "there is no topic '" + topic + "' at " + servers + "; create it first", reason);
    }
    if (reason instanceof InvalidTopicException) {
      return new IllegalArgumentException(
          "'" + topic + "' is no name of a topic; it has letters, digits, '.', '_' and '-'",
          reason);
    }
    if (reason instanceof AuthenticationException || reason instanceof AuthorizationException) {
      return new IllegalArgumentException(
          "access to the topic '"
              + topic
              + "' at "
              + servers
              + " is denied ("
              + reason.getMessage()
              + "); check the credentials among the properties of the connection",
          reason);
    }
    return unreachable(reason);
  }

  private IllegalArgumentException unreachable(Throwable reason) {
    String why = reason.getMessage() == null ? "" : " (" + reason.getMessage() + ")";
    return new IllegalArgumentException(
        "no broker answers at " + servers + why + "; start it, or mend 'bootstrap_servers'",
        reason);
  }
}
