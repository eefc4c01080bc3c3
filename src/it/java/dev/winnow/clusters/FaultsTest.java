package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Workers that are killed (SIGKILL) in the middle of a run change nothing in what it writes. {@code
 * -Dkills=N} says how often each sort of worker is; how much of the run is done then is random.
 */
class FaultsTest {
  private static final Pattern ASIDE = Pattern.compile("^('--debug'|winnow: (building|fetching) )");

  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final double LATEST = 0.9;
  private static final Pattern RUNNING_TASKS =
      Pattern.compile("\"state\":\"RUNNING\".*?\"total\":(\\d+).*?\"finished\":(\\d+)");
  private static final Random RANDOM = new Random();
  private static Reference reference;

  @BeforeAll
  static void direct() throws IOException {
    reference = Reference.in("faults");
  }

  @Test
  @Tag("flink")
  void taskManagersOfFlinkDie() throws IOException {
    try (FlinkCluster flink = FlinkCluster.start(reference.output("flink-cluster"), 2)) {
      int victim = 0;
      for (int i = 0; i < KILLS; i++) {
        Run run =
            Run.launched(
                reference.output("flink-" + i),
                reference.with("--runner=flink", "--flinkMaster=" + flink.restAddress()));
        double share = LATEST * RANDOM.nextDouble();
        Rest.await(
            share + " of a job; see " + run.log(),
            () -> !run.process().isAlive() || finished(flink) >= share);
        assertThat(finished(flink)).as(run.said()).isBetween(share, 1.0);
        flink.killTaskManager(victim);
        victim = flink.startTaskManager() - 1;
        Outputs.assertSame(run, reference.expected());
      }
      assertThat(flink.rest("/overview"))
          .contains("\"jobs-finished\":" + KILLS, "\"jobs-failed\":0");
    }
  }

  @Test
  @Tag("spark")
  void workersOfSparkDie() throws IOException {
    try (SparkCluster spark = SparkCluster.start(reference.output("spark-cluster"), 2)) {
      Run whole = Run.sparkSubmit(spark, reference.output("spark"), reference.options());
      Outputs.assertSame(whole, reference.expected());
      long tasks = spark.finishedTasks();
      assertThat(tasks).isPositive();
      int victim = 0;
      for (int i = 0; i < KILLS; i++) {
        long before = spark.finishedTasks();
        long share = (long) (LATEST * RANDOM.nextDouble() * tasks);
        Run run = Run.sparkSubmit(spark, reference.output("spark-" + i), reference.options());
        Rest.await(
            share + " of " + tasks + " tasks; see " + run.log(),
            () -> !run.process().isAlive() || spark.finishedTasks() > before + share);
        assertThat(run.process().isAlive()).as(run.said()).isTrue();
        spark.killWorker(victim);
        victim = spark.startWorker() - 1;
        Outputs.assertSame(run, reference.expected());
      }
    }
  }

  @Test
  @Tag("flink")
  @Tag("spark")
  void whatIsNotThereOrTooSmallIsSaidInOneSentence() throws IOException {
    String nobody = "127.0.0.1:" + Ports.free();
    assertThat(sentence(2, "--runner=flink", "--flinkMaster=" + nobody))
        .startsWith("--flinkMaster: at '" + nobody + "' there is no Flink cluster (");
    assertThat(sentence(2, "--runner=spark", "--sparkMaster=spark://" + nobody))
        .startsWith("--sparkMaster: there is no Spark cluster at 'spark://" + nobody + "' (");
    Path conf = Files.createDirectories(reference.output("small"));
    Files.writeString(
        conf.resolve("flink-conf.yaml"),
        """
        taskmanager.memory.network.min: 256k
        taskmanager.memory.network.max: 256k
        """);
    assertThat(sentence(1, "--runner=flink", "--flinkConfDir=" + conf))
        .startsWith("winnow: the run failed: ")
        .contains("nsufficient number of network buffers");
  }

  /** The share of the running job's tasks that are done; 0 if no job runs. */
  private static double finished(FlinkCluster flink) {
    Matcher tasks = RUNNING_TASKS.matcher(flink.rest("/jobs/overview"));
    return tasks.find()
        ? (double) Integer.parseInt(tasks.group(2)) / Integer.parseInt(tasks.group(1))
        : 0;
  }

  /**
   * What a run that must fail says, once the launcher has its jar: one line, and where to see more.
   */
  private static String sentence(int code, String... options) throws IOException {
    Run run =
        Run.launched(
            Files.createTempDirectory(reference.folder(), "wrong").resolve("out"),
            reference.with(options));
    assertThat(run.code()).as(run.said()).isEqualTo(code);
    List<String> lines = run.said().lines().filter(line -> !ASIDE.matcher(line).find()).toList();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }
}
