package dev.winnow.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/**
 * A Kafka broker in KRaft mode, alone and in a JVM of its own on 127.0.0.1. It keeps its port and
 * its data when it is started again. Its log is in its folder.
 */
public final class KafkaBroker implements AutoCloseable {
  private final Path folder;
  private final Distribution kafka;
  private final int port = Ports.free();
  private Process process;

  private KafkaBroker(Path folder, Distribution kafka) {
    this.folder = folder;
    this.kafka = kafka;
  }

  /**
   * Starts a broker and waits until it answers.
   *
   * @param folder for its settings, its data and its log; made if it is not there
   */
  public static KafkaBroker start(Path folder) throws IOException {
    KafkaBroker broker =
        new KafkaBroker(Files.createDirectories(folder).toAbsolutePath(), Distribution.kafka());
    broker.configure();
    int code =
        Processes.await(
            broker.run(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                broker.settings()));
    if (code != 0) {
      throw new IOException("The broker's folder could not be made; see " + folder);
    }
    broker.restart();
    return broker;
  }

  private void configure() throws IOException {
    int controller = Ports.free();
    Map<String, String> settings =
        Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controller),
            Map.entry(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller),
            Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("log.dirs", folder.resolve("data").toString()),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("group.initial.rebalance.delay.ms", "0"));
    Properties properties = new Properties();
    properties.putAll(settings);
    try (var out = Files.newBufferedWriter(Path.of(settings()))) {
      properties.store(out, null);
    }
  }

  private String settings() {
    return folder.resolve("server.properties").toString();
  }

  private Process run(String... command) {
    return Processes.java(
        folder.resolve("broker.log"),
        kafka.classPath(),
        List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        Map.of(),
        List.of(command));
  }

  /** Starts it again after {@link #kill}, with the data that it had. */
  public void restart() {
    process = run("kafka.Kafka", settings());
    try (Admin admin = admin()) {
      Rest.await("the broker; see " + folder, () -> answers(admin));
    }
  }

  private boolean answers(Admin admin) {
    if (!process.isAlive()) {
      throw new IllegalStateException("the broker has died; see " + folder);
    }
    try {
      return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What clients connect to. */
  public String address() {
    return "127.0.0.1:" + port;
  }

  /** A client for topics and groups. */
  public Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address()));
  }

  /** Makes a topic. */
  public void createTopic(String name, int partitions) throws InterruptedException {
    try (Admin admin = admin()) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the topic '" + name + "' could not be made", e);
    }
  }

  /** Adds partitions to a topic until it has so many. */
  public void growTopic(String name, int partitions) throws InterruptedException {
    try (Admin admin = admin()) {
      admin.createPartitions(Map.of(name, NewPartitions.increaseTo(partitions))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the topic '" + name + "' could not be extended", e);
    }
  }

  /** Kills it (SIGKILL). */
  public void kill() {
    Processes.kill(process);
  }

  @Override
  public void close() {
    kill();
  }
}
