package dev.winnow.clusters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster: a master and some workers, each a JVM of its own on 127.0.0.1. Logs
 * are in its folder.
 */
public final class SparkCluster implements AutoCloseable {
  private static final Pattern ALIVE = Pattern.compile("\"aliveworkers\" *: *(\\d+)");

  private static final Pattern FINISHED = Pattern.compile("Executor: Finished task ");

  private final Path folder;
  private final Distribution spark;
  private final int port = Ports.free();
  private final int uiPort = Ports.free();
  private final int applicationPort = Ports.free();
  private final List<Process> workers = new ArrayList<>();
  private Process master;

  private SparkCluster(Path folder, Distribution spark) {
    this.folder = folder;
    this.spark = spark;
  }

  /** Starts a cluster and waits until all its workers, of one core and 1 GB each, are there. */
  public static SparkCluster start(Path folder, int workers) throws IOException {
    SparkCluster cluster =
        new SparkCluster(Files.createDirectories(folder).toAbsolutePath(), Distribution.spark());
    try {
      cluster.master =
          cluster.launch(
              "master",
              "org.apache.spark.deploy.master.Master",
              "--host",
              "127.0.0.1",
              "--port",
              Integer.toString(cluster.port),
              "--webui-port",
              Integer.toString(cluster.uiPort));
      Rest.await("Spark's master; see " + folder, () -> !cluster.state().isEmpty());
      for (int i = 0; i < workers; i++) {
        cluster.launchWorker();
      }
      cluster.awaitWorkers(workers);
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  /** What {@code --sparkMaster} and {@code spark-submit --master} want. */
  public String masterUrl() {
    return "spark://127.0.0.1:" + port;
  }

  /** The folder that {@code SPARK_HOME} names. */
  public Path home() {
    return spark.home();
  }

  /** Spark's jars, for a class path. */
  public String classPath() {
    return spark.classPath();
  }

  /** What the master says of itself, as JSON; empty where it does not answer. */
  public String state() {
    return Rest.get("http://127.0.0.1:" + uiPort + "/json/");
  }

  /** The port of the pages that an application has while it runs. */
  public int applicationPort() {
    return applicationPort;
  }

  /** The metrics of the application that runs, as JSON; empty where none does. */
  public String applicationMetrics() {
    return Rest.get("http://127.0.0.1:" + applicationPort + "/metrics/json/");
  }

  /** Kills a worker (SIGKILL) with its executors. They are numbered from 0 by their start. */
  public void killWorker(int number) {
    Processes.kill(workers.get(number));
  }

  /** Starts one more worker and returns its number. */
  public int startWorker() {
    launchWorker();
    return workers.size() - 1;
  }

  /** How many tasks its executors have finished since it was started, by their logs. */
  public long finishedTasks() {
    try {
      long finished = 0;
      for (Path worker : folders(folder)) {
        if (worker.getFileName().toString().startsWith("work-")) {
          for (Path application : folders(worker)) {
            for (Path executor : folders(application)) {
              finished += finishedBy(executor.resolve("stderr"));
            }
          }
        }
      }
      return finished;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long finishedBy(Path log) throws IOException {
    return Files.exists(log) ? FINISHED.matcher(Files.readString(log)).results().count() : 0;
  }

  /** Those that stand in this one. Executors make and remove others deeper down all the time. */
  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.filter(Files::isDirectory).toList();
    }
  }

  /** What processes of Spark need in their environment. */
  public Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME",
        spark.home().toString(),
        "SPARK_SCALA_VERSION",
        "2.12",
        "SPARK_LOCAL_IP",
        "127.0.0.1",
        "SPARK_LOCAL_DIRS",
        folder.toString());
  }

  private void launchWorker() {
    int number = workers.size();
    workers.add(
        launch(
            "worker-" + number,
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            "127.0.0.1",
            "--webui-port",
            Integer.toString(Ports.free()),
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder.resolve("work-" + number).toString(),
            masterUrl()));
  }

  private Process launch(String name, String main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(main));
    command.addAll(List.of(arguments));
    return Processes.java(
        folder.resolve(name + ".log"),
        spark.classPath(),
        List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        environment(),
        command);
  }

  private void awaitWorkers(int expected) {
    Rest.await(
        expected + " workers; see " + folder,
        () -> {
          if (!master.isAlive()) {
            throw new IllegalStateException("Spark's master has died; see " + folder);
          }
          Matcher alive = ALIVE.matcher(state());
          return alive.find() && Integer.parseInt(alive.group(1)) >= expected;
        });
  }

  /** Kills all that is left of it. */
  @Override
  public void close() {
    workers.forEach(Processes::kill);
    if (master != null) {
      Processes.kill(master);
    }
  }
}
