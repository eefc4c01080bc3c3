package dev.winnow.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.dedup.CompareArriving;
import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.RecordCoder;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.TimestampedValue;
import org.joda.time.Instant;
import org.junit.jupiter.api.Test;

/** How much is remembered, as the metrics have it; README has the same figure for real articles. */
class StateSizeTest {
  private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
  private static final int DOCUMENTS = 50;

  /** Documents of 400 words in eight paragraphs, some 2,700 characters. */
  @Test
  void aDocumentTakesAsMuchAsItsTextAndLeavesNothing() {
    TestStream.Builder<Article> events = TestStream.create(RecordCoder.of(Article.class));
    for (int i = 1; i <= DOCUMENTS; i++) {
      events = events.addElements(TimestampedValue.of(article(i), START));
    }

    MetricQueryResults metrics = run(events.advanceWatermarkToInfinity());

    DistributionResult bytes = only(metrics.getDistributions()).getAttempted();
    assertThat(bytes.getMin()).isGreaterThan(2_200);
    assertThat(bytes.getMax()).isLessThan(2_800);
    assertThat(metrics.getGauges())
        .hasSize(3)
        .allSatisfy(gauge -> assertThat(gauge.getAttempted().getValue()).isZero());
  }

  private static Article article(int number) {
    String[] paragraphs =
        IntStream.range(0, 8)
            .mapToObj(i -> Stream.text(number, 50 * i, 50 * i + 50))
            .toArray(String[]::new);
    return ParagraphDedupTest.article(Stream.id(number), null, paragraphs);
  }

  private static MetricQueryResults run(TestStream<Article> events) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    CleanedDocuments unused =
        new CleanedDocuments(
                pipeline.apply("Events", events),
                pipeline.apply("None", Create.empty(RecordCoder.of(Failure.class))))
            .apply(
                "Dedup",
                CompareArriving.with(
                    new DedupSettings(
                        "Dedup",
                        Stream.REPEATS.settings(),
                        new DocumentSettings(null, null, null, null, null, null, null, null),
                        null,
                        Duration.ofDays(1),
                        Duration.ofHours(1))));
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    return result
        .metrics()
        .queryMetrics(
            MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.inNamespace(FirstSeenFn.NAMESPACE))
                .build());
  }

  private static <T> T only(Iterable<T> found) {
    Iterator<T> each = found.iterator();
    T one = each.next();
    assertThat(each.hasNext()).isFalse();
    return one;
  }
}
