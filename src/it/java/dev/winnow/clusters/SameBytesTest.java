package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every engine writes the bytes of the Direct Runner, submitted to in every way. */
class SameBytesTest {
  private static Reference reference;

  @BeforeAll
  static void direct() throws IOException {
    reference = Reference.in("same-bytes");
  }

  @Test
  @Tag("flink")
  void embeddedFlink() throws IOException {
    Outputs.assertSame(
        Run.launched(reference.output("flink"), reference.with("--runner=flink")),
        reference.expected());
  }

  @Test
  @Tag("flink")
  void flinkCluster() throws IOException {
    try (FlinkCluster flink = FlinkCluster.start(reference.output("flink-cluster"), 2)) {
      Outputs.assertSame(
          Run.launched(
              reference.output("flink-master"),
              reference.with("--runner=flink", "--flinkMaster=" + flink.restAddress())),
          reference.expected());
      assertThat(flink.accumulators()).contains("Documents/Clean", "en-appeal");
      Outputs.assertSame(
          Run.flinkRun(flink, 3, reference.output("flink-run"), reference.options()),
          reference.expected());
    }
  }

  @Test
  @Tag("spark")
  void sparkHere() throws IOException {
    Outputs.assertSame(
        Run.launched(reference.output("spark"), reference.with("--runner=spark")),
        reference.expected());
  }

  @Test
  @Tag("spark")
  void sparkCluster() throws IOException {
    try (SparkCluster spark = SparkCluster.start(reference.output("spark-cluster"), 2)) {
      Outputs.assertSame(
          Run.launched(
              reference.output("spark-master"),
              spark.environment(),
              reference.with("--runner=spark", "--sparkMaster=" + spark.masterUrl())),
          reference.expected());
      Run submitted = Run.sparkSubmit(spark, reference.output("spark-submit"), reference.options());
      Rest.await(
          "metrics in Spark's pages; see " + submitted.log(),
          () -> {
            assertThat(submitted.process().isAlive()).as(submitted.said()).isTrue();
            return spark.applicationMetrics().contains("Documents_Clean.Clean.documents");
          });
      Outputs.assertSame(submitted, reference.expected());
    }
  }
}
