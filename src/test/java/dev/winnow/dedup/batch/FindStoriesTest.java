package dev.winnow.dedup.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.Relation;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindStoriesTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final String C = "c".repeat(64);
  private static final String D = "d".repeat(64);
  private static final DocumentSettings DEFAULTS =
      new DocumentSettings(null, null, null, null, null, null, null, null);

  /** B is a copy of A with an end of its own, C its first half; D is of something else. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void findsTheSameStoriesInAnyOrder(int seed) {
    List<Article> articles =
        new ArrayList<>(
            List.of(
                ParagraphDedupTest.article(A, "2025-01-01", text(1, 300)),
                ParagraphDedupTest.article(B, "2025-01-02", text(1, 300) + text(2, 10)),
                ParagraphDedupTest.article(C, "2025-01-03", text(1, 100)),
                ParagraphDedupTest.article(C, "2025-01-03", text(1, 100)),
                ParagraphDedupTest.article(D, "2025-01-01", text(3, 300))));
    Collections.shuffle(articles, new Random(seed));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(
            storyDecisions(
                pipeline,
                articles,
                new DocumentSettings(null, null, null, seed * 5, null, null, null, null)))
        .containsInAnyOrder(
            new StoryDecision(A, A, Relation.ORIGINAL, null, null),
            new StoryDecision(B, A, Relation.NEAR, A, 296.0 / 306.0),
            new StoryDecision(C, A, Relation.CONTAINED, A, 1.0));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void withNothingLinkedThereIsNoStory() {
    List<Article> articles =
        List.of(
            ParagraphDedupTest.article(A, null, text(1, 60)),
            ParagraphDedupTest.article(B, null, text(2, 60)));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(storyDecisions(pipeline, articles, DEFAULTS)).empty();
    pipeline.run().waitUntilFinish();
  }

  @Test
  void manyCopiesAreAllOfOne() {
    List<Article> articles =
        IntStream.range(0, 500)
            .mapToObj(i -> ParagraphDedupTest.article(id(i), null, text(1, 100) + " copy" + i))
            .toList();
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(storyDecisions(pipeline, articles, DEFAULTS))
        .satisfies(
            storyDecisions -> {
              assertThat(storyDecisions)
                  .extracting(StoryDecision::id)
                  .doesNotHaveDuplicates()
                  .hasSize(500);
              assertThat(storyDecisions).filteredOn(StoryDecision::isCopy).hasSize(499);
              assertThat(storyDecisions)
                  .filteredOn(storyDecision -> !storyDecision.isCopy())
                  .singleElement()
                  .matches(original -> original.relation() == Relation.ORIGINAL)
                  .satisfies(
                      original ->
                          assertThat(storyDecisions)
                              .extracting(StoryDecision::story)
                              .containsOnly(original.id()));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static PCollection<StoryDecision> storyDecisions(
      TestPipeline pipeline, List<Article> articles, DocumentSettings settings) {
    PCollection<Article> all =
        pipeline.apply(Create.of(articles).withCoder(RecordCoder.of(Article.class)));
    return all.apply(FindStories.with(settings, all.apply(ChooseReadings.inBuckets(2))))
        .get(FindStories.STORY_DECISIONS);
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "%064x", number * 0x123456789ABCDL);
  }

  /** Words that mean nothing; the same seed gives the same beginning. */
  private static String text(int seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(i -> Integer.toString(random.nextInt(1_000_000_000), 36).replaceAll("[0-9]", "x"))
        .collect(Collectors.joining(" ", " ", ""));
  }
}
