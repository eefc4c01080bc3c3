package dev.winnow.clusters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of the shipped program, as users start it, in a process of its own.
 *
 * @param output the folder that it writes to
 * @param log what it says
 */
public record Run(Path output, Path log, Process process) {
  /** Those that {@code spark-submit} and {@code ./winnow} give. */
  private static final List<String> SPARK_ON_JAVA_17 =
      List.of(
          "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

  /** {@code ./winnow run PIPELINE --input=… --output=… …}. */
  public static Run launched(Path output, List<String> options) {
    return launched(output, Map.of(), options);
  }

  /** {@code ./winnow run PIPELINE --input=… --output=… …} in an environment. */
  public static Run launched(Path output, Map<String, String> environment, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of("winnow").toAbsolutePath().toString());
    command.add("run");
    command.addAll(options);
    command.add("--output=" + output);
    Map<String, String> small = new HashMap<>(environment);
    small.put("WINNOW_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Xmx1g");
    Path log = log(output);
    return new Run(output, log, Processes.start(log, small, command));
  }

  /** {@code flink run -p PARALLELISM -D… winnow-flink.jar run …}. */
  public static Run flinkRun(
      FlinkCluster cluster, int parallelism, Path output, List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "org.apache.flink.client.cli.CliFrontend",
                "run",
                "-p",
                Integer.toString(parallelism),
                "-Dexecution.batch.adaptive.auto-parallelism.enabled=false",
                jar("flink"),
                "run"));
    command.addAll(options);
    command.add("--output=" + output);
    command.add("--runner=flink");
    Path log = log(output);
    return new Run(
        output,
        log,
        Processes.java(
            log,
            cluster.classPath(),
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            Map.of("FLINK_CONF_DIR", cluster.configuration().toString()),
            command));
  }

  /** {@code spark-submit --master URL --executor-memory 800m winnow-spark.jar run …}. */
  public static Run sparkSubmit(SparkCluster cluster, Path output, List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                cluster.masterUrl(),
                "--executor-memory",
                "800m",
                jar("spark"),
                "run"));
    command.addAll(options);
    command.add("--output=" + output);
    command.add("--runner=spark");
    List<String> flags = new ArrayList<>(SPARK_ON_JAVA_17);
    flags.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    flags.add("-Dspark.ui.port=" + cluster.applicationPort());
    Path log = log(output);
    return new Run(
        output,
        log,
        Processes.java(log, cluster.classPath(), flags, cluster.environment(), command));
  }

  private static String jar(String runner) {
    return Path.of("target", "winnow-" + runner + ".jar").toAbsolutePath().toString();
  }

  private static Path log(Path output) {
    return output.resolveSibling(output.getFileName() + ".log");
  }

  /** Waits for its end and returns its exit code. */
  public int code() {
    return Processes.await(process);
  }

  /** What it said. */
  public String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
