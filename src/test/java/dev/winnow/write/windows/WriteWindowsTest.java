package dev.winnow.write.windows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.io.LineSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TimestampedValue;
import org.joda.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteWindowsTest {
  @TempDir Path folder;

  private TestStream.Builder<KV<String, byte[]>> events = TestStream.create(LineSink.CODER);

  @Test
  void linesAreSortedByKeyInTheWindowOfTheirTime() throws IOException {
    come("08:01:00", "b");
    come("08:04:59", "a");
    come("08:05:00", "c");

    assertThat(written())
        .isEqualTo(
            Map.of(
                "records/2026-05-01T08-00-00Z/part-00000-00000.jsonl", "a\nb\n",
                "records/2026-05-01T08-05-00Z/part-00000-00000.jsonl", "c\n"));
  }

  @Test
  void whatComesWhenItsWindowIsOverGoesIntoTheOneThatIsOpen() throws IOException {
    come("08:01:00", "a");
    events = events.advanceWatermarkTo(time("08:07:00"));
    come("08:02:00", "late");
    come("08:08:00", "b");

    assertThat(written())
        .isEqualTo(
            Map.of(
                "records/2026-05-01T08-00-00Z/part-00000-00000.jsonl", "a\n",
                "records/2026-05-01T08-05-00Z/part-00000-00000.jsonl", "b\nlate\n"));
  }

  @Test
  void muchIsWrittenBeforeItsWindowIsOver() throws IOException {
    String long9 = "x".repeat(9 << 20);
    come("08:01:00", "a" + long9);
    come("08:02:00", "b" + long9);
    come("08:03:00", "c");

    Map<String, String> written = written();

    assertThat(written)
        .containsOnlyKeys(
            "records/2026-05-01T08-00-00Z/part-00000-00000.jsonl",
            "records/2026-05-01T08-00-00Z/part-00000-00001.jsonl");
    assertThat(written.get("records/2026-05-01T08-00-00Z/part-00000-00001.jsonl")).isEqualTo("c\n");
  }

  private static Instant time(String time) {
    return Instant.parse("2026-05-01T" + time + "Z");
  }

  /** A line that is its own key. */
  private void come(String time, String line) {
    KV<String, byte[]> keyed =
        KV.of(line.substring(0, Math.min(9, line.length())), line.getBytes(UTF_8));
    events = events.addElements(TimestampedValue.of(keyed, time(time)));
  }

  private Map<String, String> written() throws IOException {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    LineSink sink = new WriteFiles(folder.toString(), 1).in(Duration.ofMinutes(5));
    PDone unused =
        PCollectionTuple.of(
                LineSink.RECORDS, pipeline.apply("Records", events.advanceWatermarkToInfinity()))
            .and(LineSink.REMOVALS, pipeline.apply("Removals", Create.empty(LineSink.CODER)))
            .and(LineSink.FAILURES, pipeline.apply("Failures", Create.empty(LineSink.CODER)))
            .apply("Write", sink.writer());
    pipeline.run().waitUntilFinish();
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        written.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return written;
  }
}
