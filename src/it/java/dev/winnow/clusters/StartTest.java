package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clusters themselves. */
@Tag("long")
class StartTest {
  @TempDir Path folder;

  @Test
  @Tag("flink")
  void flinkLosesAndGainsTaskManagers() throws IOException {
    try (FlinkCluster flink = FlinkCluster.start(folder, 2)) {
      assertThat(flink.rest("/overview")).contains("\"slots-total\":4");
      flink.killTaskManager(0);
      assertThat(flink.startTaskManager()).isEqualTo(2);
      flink.killJobManager();
      assertThat(flink.rest("/overview")).isEmpty();
      flink.restartJobManager();
      assertThat(flink.rest("/overview")).contains("\"jobs-running\":0");
    }
  }

  @Test
  @Tag("spark")
  void sparkLosesAndGainsWorkers() throws IOException {
    try (SparkCluster spark = SparkCluster.start(folder, 2)) {
      assertThat(spark.state()).contains("\"cores\" : 2");
      spark.killWorker(1);
      assertThat(spark.startWorker()).isEqualTo(2);
    }
  }
}
