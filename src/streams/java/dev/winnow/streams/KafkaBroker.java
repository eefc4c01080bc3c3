package dev.winnow.streams;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
 * A Kafka broker in KRaft mode, alone and in a process of its own, on ports of this machine that
 * were free. It keeps its ports and its data when it is started again.
 */
public final class KafkaBroker implements Closeable {
  private static final int PATIENCE_SECONDS = 60;

  private final Path home;
  private final int port;
  private final Path settings;
  private ServerProcess process;

  private KafkaBroker(Path home, int port, Path settings) {
    this.home = home;
    this.port = port;
    this.settings = settings;
  }

  /**
   * Starts a broker and waits until it answers.
   *
   * @param home a folder for its data, its settings and its log; made if it is not there
   * @param port where it listens; 0 for one that is free
   */
  public static KafkaBroker start(Path home, int port) throws IOException, InterruptedException {
    Files.createDirectories(home);
    int listening = port == 0 ? freePort() : port;
    Path settings = home.resolve("server.properties");
    try (var out = Files.newBufferedWriter(settings)) {
      properties(home, listening, freePort()).store(out, null);
    }
    KafkaBroker broker = new KafkaBroker(home, listening, settings);
    if (!Files.exists(home.resolve("data").resolve("meta.properties"))) {
      broker.format();
    }
    broker.restart();
    return broker;
  }

  private static Properties properties(Path home, int port, int controllerPort) {
    Properties properties = new Properties();
    properties.putAll(
        Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
            Map.entry(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
            Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("log.dirs", home.resolve("data").toAbsolutePath().toString()),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("group.initial.rebalance.delay.ms", "0")));
    return properties;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void format() throws IOException, InterruptedException {
    run(
            "kafka.tools.StorageTool",
            "format",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            settings.toString())
        .await();
  }

  private ServerProcess run(String... command) throws IOException {
    return ServerProcess.start(
        System.getProperty("java.class.path"),
        List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        List.of(command),
        home.resolve("broker.log"));
  }

  /** Starts it again after {@link #kill} or {@link #close}, with the data that it had. */
  public void restart() throws IOException, InterruptedException {
    process = run("kafka.Kafka", settings.toString());
    try (Admin admin = admin()) {
      awaitAnswer(admin);
    }
  }

  private void awaitAnswer(Admin admin) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (process.isAlive() && System.nanoTime() < end) {
      if (answers(admin)) {
        return;
      }
    }
    process.close();
    throw new IOException("the broker did not start; see " + home.resolve("broker.log"));
  }

  private static boolean answers(Admin admin) throws InterruptedException {
    try {
      return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
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

  /** Ends it without a farewell. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }
}
