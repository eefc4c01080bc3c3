package dev.winnow.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Flink session cluster: a JobManager and some TaskManagers, each a JVM of its own on 127.0.0.1.
 * Logs are in its folder.
 */
public final class FlinkCluster implements AutoCloseable {
  /** Those of Flink's own configuration for Java 17. */
  private static final List<String> JAVA_17 =
      List.of(
          "--add-exports=java.base/sun.net.util=ALL-UNNAMED",
          "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.text=ALL-UNNAMED",
          "--add-opens=java.base/java.time=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED");

  private static final Pattern JOB = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");

  private final Path folder;
  private final Distribution flink;
  private final int restPort = Ports.free();
  private final Map<String, String> settings = new TreeMap<>();
  private final List<Process> taskManagers = new ArrayList<>();
  private Process jobManager;

  private FlinkCluster(Path folder, Distribution flink) {
    this.folder = folder;
    this.flink = flink;
  }

  /** Starts a cluster and waits until all its TaskManagers are there. */
  public static FlinkCluster start(Path folder, int taskManagers) throws IOException {
    return start(folder, taskManagers, Map.of());
  }

  /**
   * Starts a cluster and waits until all its TaskManagers are there.
   *
   * @param folder for its configuration, logs and temporary files
   * @param more settings of Flink, in the place of those that are given here
   */
  public static FlinkCluster start(Path folder, int taskManagers, Map<String, String> more)
      throws IOException {
    FlinkCluster cluster =
        new FlinkCluster(Files.createDirectories(folder).toAbsolutePath(), Distribution.flink());
    cluster.configure(more);
    try {
      cluster.startJobManager();
      for (int i = 0; i < taskManagers; i++) {
        cluster.launchTaskManager();
      }
      cluster.awaitTaskManagers();
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  private void configure(Map<String, String> more) throws IOException {
    settings.put("jobmanager.rpc.address", "127.0.0.1");
    settings.put("jobmanager.rpc.port", Integer.toString(Ports.free()));
    settings.put("jobmanager.bind-host", "127.0.0.1");
    settings.put("rest.address", "127.0.0.1");
    settings.put("rest.bind-address", "127.0.0.1");
    settings.put("rest.port", Integer.toString(restPort));
    settings.put("taskmanager.host", "127.0.0.1");
    settings.put("taskmanager.bind-host", "127.0.0.1");
    settings.put("taskmanager.numberOfTaskSlots", "2");
    settings.put("parallelism.default", "2");
    settings.put("io.tmp.dirs", folder.toString());
    settings.put("taskmanager.cpu.cores", "1.0");
    settings.put("taskmanager.memory.framework.heap.size", "128m");
    settings.put("taskmanager.memory.task.heap.size", "512m");
    settings.put("taskmanager.memory.framework.off-heap.size", "128m");
    settings.put("taskmanager.memory.task.off-heap.size", "64m");
    settings.put("taskmanager.memory.network.min", "256m");
    settings.put("taskmanager.memory.network.max", "256m");
    settings.put("taskmanager.memory.managed.size", "256m");
    settings.put("taskmanager.memory.jvm-metaspace.size", "384m");
    settings.put("taskmanager.memory.jvm-overhead.min", "192m");
    settings.put("taskmanager.memory.jvm-overhead.max", "192m");
    settings.put("env.java.opts.all", "-XX:TieredStopAtLevel=1");
    settings.put("heartbeat.interval", "1000");
    settings.put("heartbeat.timeout", "30000");
    settings.putAll(more);
    StringBuilder lines = new StringBuilder();
    settings.forEach((key, value) -> lines.append(key).append(": ").append(value).append('\n'));
    Files.writeString(folder.resolve("flink-conf.yaml"), lines);
    Files.writeString(
        folder.resolve("log4j.properties"),
        """
        rootLogger.level = INFO
        rootLogger.appenderRef.out.ref = out
        appender.out.name = out
        appender.out.type = CONSOLE
        appender.out.layout.type = PatternLayout
        appender.out.layout.pattern = %d %-5p %c{1} %m%n%xEx
        """);
  }

  /** {@code host:port} of the JobManager's REST interface: what {@code --flinkMaster} wants. */
  public String restAddress() {
    return "127.0.0.1:" + restPort;
  }

  /** The folder of {@code flink-conf.yaml}. */
  public Path configuration() {
    return folder;
  }

  /** Flink's jars, for a class path. */
  public String classPath() {
    return flink.classPath();
  }

  /** The answer of the REST interface; empty where it gives none. */
  public String rest(String path) {
    return Rest.get("http://" + restAddress() + path);
  }

  /** What the pages of the only job show as its accumulators. */
  public String accumulators() {
    Matcher job = JOB.matcher(rest("/jobs"));
    return job.find() ? rest("/jobs/" + job.group(1) + "/accumulators") : "";
  }

  /** Kills a TaskManager (SIGKILL). They are numbered from 0 in the order of their start. */
  public void killTaskManager(int number) {
    Processes.kill(taskManagers.get(number));
  }

  /** Starts one more TaskManager and returns its number. */
  public int startTaskManager() {
    launchTaskManager();
    int number = taskManagers.size() - 1;
    awaitTaskManager(number);
    return number;
  }

  /** Kills the JobManager (SIGKILL). */
  public void killJobManager() {
    Processes.kill(jobManager);
  }

  /**
   * Starts the JobManager again at the same address, and waits until the TaskManagers are there.
   */
  public void restartJobManager() {
    startJobManager();
    awaitTaskManagers();
  }

  private void startJobManager() {
    jobManager =
        launch(
            "jobmanager",
            List.of("-Xmx384m"),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
  }

  private void launchTaskManager() {
    String name = "taskmanager-" + taskManagers.size();
    taskManagers.add(
        launch(
            name,
            List.of(
                "-Xmx" + mebibytes("framework.heap.size", "task.heap.size"),
                "-XX:MaxDirectMemorySize="
                    + mebibytes("framework.off-heap.size", "task.off-heap.size", "network.max"),
                "-XX:MaxMetaspaceSize=" + mebibytes("jvm-metaspace.size")),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            "-Dtaskmanager.resource-id=" + name));
  }

  /** The sum of settings of a TaskManager's memory, as flags of the JVM want it. */
  private String mebibytes(String... names) {
    int sum = 0;
    for (String name : names) {
      sum += Integer.parseInt(settings.get("taskmanager.memory." + name).replace("m", ""));
    }
    return sum + "m";
  }

  private Process launch(String name, List<String> memory, String main, String... more) {
    List<String> flags = new ArrayList<>(JAVA_17);
    flags.addAll(memory);
    flags.add("-XX:+UseSerialGC");
    flags.addAll(List.of(settings.get("env.java.opts.all").split(" ")));
    flags.add("-Dfile.encoding=UTF-8");
    flags.add("-Dlog4j.configurationFile=" + folder.resolve("log4j.properties"));
    List<String> command = new ArrayList<>(List.of(main, "--configDir", folder.toString()));
    command.addAll(List.of(more));
    return Processes.java(
        folder.resolve(name + ".log"),
        flink.classPath(),
        flags,
        Map.of("FLINK_CONF_DIR", folder.toString()),
        command);
  }

  /** Waits until each TaskManager that lives has offered its slots. */
  private void awaitTaskManagers() {
    for (int i = 0; i < taskManagers.size(); i++) {
      if (taskManagers.get(i).isAlive()) {
        awaitTaskManager(i);
      }
    }
  }

  private void awaitTaskManager(int number) {
    String name = "taskmanager-" + number;
    Pattern ready = Pattern.compile("\"id\":\"" + name + "\"[^{}]*\"slotsNumber\":[1-9]");
    Rest.await(
        name + "; see " + folder,
        () -> {
          if (!jobManager.isAlive() || !taskManagers.get(number).isAlive()) {
            throw new IllegalStateException("a process has died; see " + folder);
          }
          return ready.matcher(rest("/taskmanagers")).find();
        });
  }

  /** Kills all that is left of it. */
  @Override
  public void close() {
    taskManagers.forEach(Processes::kill);
    if (jobManager != null) {
      Processes.kill(jobManager);
    }
  }
}
