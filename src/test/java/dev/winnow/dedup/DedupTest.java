package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.decide.ApplyDecisions;
import dev.winnow.decide.DecidedArticles;
import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.stream.Stream;
import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Source;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Dedup} and {@link ApplyDecisions} as transforms of a pipeline that knows no other. */
class DedupTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final String C = "c".repeat(64);
  private static final String LONG = Stream.text(1, 0, 120);
  private static final RepeatSettings EACH = new RepeatSettings(null, null, 1, null);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void dropsACopyAndARepeatedParagraphInAnyOrder(int seed) {
    List<Article> articles =
        new ArrayList<>(
            List.of(
                ParagraphDedupTest.article(A, "2025-01-01", LONG, Stream.text(4, 0, 30)),
                ParagraphDedupTest.article(B, "2025-02-02", LONG, Stream.text(5, 0, 5)),
                ParagraphDedupTest.article(
                    C, "2025-03-03", Stream.text(4, 0, 30), Stream.text(6, 0, 120))));
    Collections.shuffle(articles, new Random(seed));

    says(
        articles,
        DedupSettings.of("Dedup", EACH, DedupSettings.defaults().documents()),
        seed,
        "a: 2 paragraphs",
        "b: near a",
        "c: 1 paragraphs, 1 removed");
  }

  @Test
  void comparesParagraphsAlone() {
    says(
        List.of(
            ParagraphDedupTest.article(A, "2025-01-01", LONG),
            ParagraphDedupTest.article(B, "2025-02-02", LONG, Stream.text(6, 0, 20))),
        DedupSettings.of("Dedup", EACH, DocumentSettings.OFF),
        2,
        "a: 1 paragraphs",
        "b: 1 paragraphs, 1 removed");
  }

  @Test
  void articlesOfTheSameBytesBecomeOne() {
    Article here = ParagraphDedupTest.article(A, null, LONG);
    Source source = here.source();
    Article there =
        here.withSource(new Source(A, "0-before", List.of(), source.mediaType(), source.charset()));

    says(List.of(here, there), DedupSettings.defaults(), 2, "a: 1 paragraphs");
  }

  @Test
  void refusesSettingsThatCompareNothing() {
    assertThatThrownBy(() -> Dedup.with(DedupSettings.OFF))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Dedup compares no documents with each other");
  }

  private static void says(
      List<Article> articles, DedupSettings settings, int buckets, String... outcomes) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    DecidedArticles decided =
        pipeline
            .apply("Articles", Create.of(articles).withCoder(RecordCoder.of(Article.class)))
            .apply("Dedup", Dedup.with(settings));
    PCollection<String> found =
        decided
            .apply("Apply", ApplyDecisions.inBuckets(buckets))
            .apply("Say", MapElements.into(TypeDescriptors.strings()).via(DedupTest::outcome));
    PAssert.that(found).containsInAnyOrder(outcomes);
    pipeline.run().waitUntilFinish();
  }

  private static String outcome(Article article) {
    String name = article.source().id().substring(0, 1) + ": ";
    DropReason dropped = article.dropped();
    if (dropped != null) {
      return name + dropped.rule() + " " + dropped.of().id().substring(0, 1);
    }
    int removed = article.removals().size();
    return name
        + article.paragraphs().size()
        + " paragraphs"
        + (removed == 0 ? "" : ", " + removed + " removed");
  }
}
