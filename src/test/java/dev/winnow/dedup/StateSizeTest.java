package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RecordCoder;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.GaugeResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TimestampedValue;
import org.joda.time.Instant;
import org.junit.jupiter.api.Test;

/** How much is remembered, as the metrics have it; README has the same figure for real articles. */
class StateSizeTest {
  private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
  private static final int DOCUMENTS = 50;

  /** Documents of 400 words in eight paragraphs. */
  @Test
  void aDocumentTakesLittleMoreThanHalfOfItsTextAndIsForgotten() {
    TestStream.Builder<Article> events = TestStream.create(RecordCoder.of(Article.class));
    for (int i = 1; i <= DOCUMENTS; i++) {
      events = events.addElements(TimestampedValue.of(article(i), START));
    }
    PipelineResult remembering = run(events.advanceWatermarkTo(START));
    long documents = gauge(remembering, "remembered_documents");
    long bytes = gauge(remembering, "remembered_bytes");

    assertThat(documents).isEqualTo(DOCUMENTS);
    assertThat(gauge(remembering, "remembered_entries") / DOCUMENTS).isBetween(30L, 45L);
    assertThat(bytes / DOCUMENTS).isBetween(2_200L, 2_800L);

    PipelineResult later =
        run(
            events
                .advanceWatermarkTo(START.plus(org.joda.time.Duration.standardDays(2)))
                .addElements(
                    TimestampedValue.of(
                        article(0), START.plus(org.joda.time.Duration.standardDays(2)))));
    assertThat(gauge(later, "remembered_documents")).isEqualTo(1);
    assertThat(gauge(later, "remembered_bytes")).isBetween(2_200L, 2_800L);
  }

  private static Article article(int number) {
    String[] paragraphs =
        IntStream.range(0, 8)
            .mapToObj(i -> Stream.text(number, 50 * i, 50 * i + 50))
            .toArray(String[]::new);
    return RepeatsTest.article(Stream.id(number), null, paragraphs);
  }

  private static PipelineResult run(TestStream.Builder<Article> events) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple unused =
        PCollectionTuple.of(CompareArriving.ARTICLES, pipeline.apply("Events", events.stop()))
            .and(
                CompareArriving.FAILURES,
                pipeline.apply("None", Create.empty(RecordCoder.of(Failure.class))))
            .apply(
                "Dedup",
                CompareArriving.with(
                    new DocumentSettings(null, null, null, null, null, null, null),
                    Stream.REPEATS,
                    new Verdicts(Policy.DROP, "Dedup"),
                    Duration.ofDays(1),
                    Duration.ofHours(1)));
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    return result;
  }

  private static long gauge(PipelineResult run, String name) {
    Iterable<MetricResult<GaugeResult>> found =
        run.metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.named(FirstSeenFn.NAMESPACE, name))
                    .build())
            .getGauges();
    return found.iterator().next().getAttempted().getValue();
  }
}
