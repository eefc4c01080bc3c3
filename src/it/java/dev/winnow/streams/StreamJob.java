package dev.winnow.streams;

import dev.winnow.clusters.FlinkCluster;
import dev.winnow.clusters.Processes;
import dev.winnow.clusters.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shipped jar, running a pipeline file on a Flink cluster whose checkpoints are in a folder.
 * The class path of the client is {@code -Dwinnow.classpath}, {@code target/winnow-flink.jar} by
 * default.
 */
final class StreamJob implements AutoCloseable {
  private static final String CLASS_PATH =
      System.getProperty("winnow.classpath", Path.of("target", "winnow-flink.jar").toString());
  private static final Pattern RUNNING =
      Pattern.compile("\"id\":\"([0-9a-f]{32})\",\"status\":\"RUNNING\"");
  private static final Pattern REQUEST = Pattern.compile("\"request-id\":\"([0-9a-f]{32})\"");
  private static final Pattern SAVED = Pattern.compile("\"location\":\"([^\"]+)\"");

  private final FlinkCluster cluster;
  private final Path checkpoints;
  private final Process client;
  private final String id;

  private StreamJob(FlinkCluster cluster, Path checkpoints, Process client, String id) {
    this.cluster = cluster;
    this.checkpoints = checkpoints;
    this.client = client;
    this.id = id;
  }

  /**
   * Submits a pipeline and waits until it runs.
   *
   * @param checkpoints the folder that {@code state.checkpoints.dir} of the cluster names
   * @param from a checkpoint or savepoint to go on from; null to start afresh
   */
  static StreamJob submit(
      FlinkCluster cluster, Path checkpoints, Path pipeline, List<String> options, String from)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("dev.winnow.Winnow", "run", pipeline.toString(), "--debug"));
    command.addAll(List.of("--runner=flink", "--flinkMaster=" + cluster.restAddress()));
    command.addAll(options);
    if (from != null) {
      command.add("--savepointPath=" + from);
    }
    Path log = checkpoints.resolveSibling("client.log");
    Process client =
        Processes.java(
            log,
            CLASS_PATH,
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            Map.of(),
            command);
    Rest.await("the job; see " + log, () -> !client.isAlive() || running(cluster).isPresent());
    if (!client.isAlive()) {
      throw new IOException("the job was not submitted; see " + log);
    }
    return new StreamJob(cluster, checkpoints, client, running(cluster).orElseThrow());
  }

  private static Optional<String> running(FlinkCluster cluster) {
    Matcher job = RUNNING.matcher(cluster.rest("/jobs"));
    return job.find() ? Optional.of(job.group(1)) : Optional.empty();
  }

  /** The address of the newest checkpoint that is complete. */
  String newestCheckpoint() {
    try (Stream<Path> all = Files.list(checkpoints.resolve(id))) {
      return all.filter(each -> Files.exists(each.resolve("_metadata")))
          .max(Comparator.comparingInt(StreamJob::number))
          .orElseThrow(() -> new IllegalStateException("there is no checkpoint of " + id))
          .toUri()
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Path checkpoint) {
    return Integer.parseInt(checkpoint.getFileName().toString().replaceFirst("chk-", ""));
  }

  /** Stops the job with a savepoint, and says where that is. */
  String stop(Path savepoints) {
    String jobs = "http://" + cluster.restAddress() + "/jobs/" + id;
    Matcher request =
        REQUEST.matcher(
            Rest.post(
                jobs + "/stop",
                "{\"targetDirectory\": \"" + savepoints.toUri() + "\", \"drain\": false}"));
    if (!request.find()) {
      throw new IllegalStateException("the job " + id + " cannot be stopped");
    }
    String[] place = new String[1];
    Rest.await(
        "a savepoint",
        () -> {
          Matcher saved = SAVED.matcher(Rest.get(jobs + "/savepoints/" + request.group(1)));
          place[0] = saved.find() ? saved.group(1) : null;
          return place[0] != null;
        });
    return place[0];
  }

  /** Ends the client, which is all that is left when the JobManager was killed. */
  @Override
  public void close() {
    Processes.kill(client);
  }
}
