package dev.winnow.dedup.batch;

import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.paragraphs.RepeatedParagraph;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.Scope;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Source;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindRepeatsTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final String C = "c".repeat(64);

  /**
   * B is the oldest and owns what it shares; A owns what it shares with C alone, at the index that
   * it has once A has lost its first paragraph to B.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void findsTheSameRepeatsInAnyOrder(int seed) {
    List<Article> articles =
        new ArrayList<>(
            List.of(
                ParagraphDedupTest.article(A, "2025-02-02", "shared", "of A", "of A and C"),
                ParagraphDedupTest.article(B, "2025-01-01", "of B", "shared"),
                ParagraphDedupTest.article(C, null, "of A and C", "shared", "of C"),
                ParagraphDedupTest.article(C, null, "of A and C", "shared", "of C")));
    Collections.shuffle(articles, new Random(seed));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(found(pipeline, articles, 1 + 7 * seed).get(FindRepeats.REPEATS))
        .containsInAnyOrder(
            new RepeatedParagraph(A, 0, new Reference(B, 1)),
            new RepeatedParagraph(C, 0, new Reference(A, 1)),
            new RepeatedParagraph(C, 1, new Reference(B, 1)));
    pipeline.run().waitUntilFinish();
  }

  /** The HTML reading of C loses to the plain one at the smaller place, and owns nothing. */
  @Test
  void anotherReadingOfTheSameBytesIsNotCompared() {
    Article plain = ParagraphDedupTest.article(C, "2025-01-01", "one of C");
    Source source = new Source(C, "z.html", List.of(), "text/html", "UTF-8");
    Article html =
        ParagraphDedupTest.article(C, "2025-01-01", "glued", "shared").withSource(source);
    List<Article> articles = List.of(html, plain, ParagraphDedupTest.article(A, null, "shared"));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(found(pipeline, articles, 3).get(FindRepeats.REPEATS)).empty();
    pipeline.run().waitUntilFinish();
  }

  /** In one folder more of the same bytes recurs and is gone; what the smaller place has counts. */
  @Test
  void ofTwoPlacesTheSmallerOneCounts() {
    Source smaller = new Source(C, "a/c.txt", List.of(), "text/plain", "UTF-8");
    Source larger = new Source(C, "b/c.txt", List.of(), "text/plain", "UTF-8");
    List<Article> articles =
        List.of(
            ParagraphDedupTest.article(C, "2025-01-01", "shared", "of C").withSource(larger),
            ParagraphDedupTest.article(C, "2025-01-01", "of C").withSource(smaller),
            ParagraphDedupTest.article(A, null, "shared"));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(found(pipeline, articles, 3).get(FindRepeats.REPEATS)).empty();
    pipeline.run().waitUntilFinish();
  }

  /** The copy is the oldest, but owns nothing, for it has no record. */
  @Test
  void copiesOwnNothing() {
    List<Article> articles =
        List.of(
            ParagraphDedupTest.article(A, "2025-01-01", "shared"),
            ParagraphDedupTest.article(B, "2025-02-02", "of B", "shared"),
            ParagraphDedupTest.article(C, "2025-03-03", "shared", "of C"));
    StoryDecision copy = new StoryDecision(A, B, Relation.NEAR, B, 0.8);
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PCollectionTuple found = found(pipeline, articles, 4, copy);

    PAssert.that(found.get(FindRepeats.REPEATS))
        .containsInAnyOrder(new RepeatedParagraph(C, 0, new Reference(B, 1)));
    PAssert.that(found.get(FindRepeats.REDIRECTED)).empty();
    pipeline.run().waitUntilFinish();
  }

  /** B has no record, for all that it says is in A; so its copy C points to A. */
  @Test
  void whoseSurvivorIsLeftWithNothingPointsToTheOwner() {
    List<Article> articles =
        List.of(
            ParagraphDedupTest.article(A, "2025-01-01", "one", "two", "three"),
            ParagraphDedupTest.article(B, "2025-02-02", "one", "two"),
            ParagraphDedupTest.article(C, "2025-03-03", "one", "2"));
    StoryDecision copy = new StoryDecision(C, A, Relation.NEAR, B, 0.8);
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(found(pipeline, articles, 2, copy).get(FindRepeats.REDIRECTED))
        .containsInAnyOrder(new StoryDecision(C, A, Relation.NEAR, A, null));
    pipeline.run().waitUntilFinish();
  }

  /** B has no record; so C is a version of A, and A, which holds all of B, of nothing. */
  @Test
  void aVersionOfWhatIsLeftWithNothingPointsToTheOwner() {
    List<Article> articles =
        List.of(
            ParagraphDedupTest.article(A, "2025-01-01", "one", "two", "three"),
            ParagraphDedupTest.article(B, "2025-02-02", "one", "two"),
            ParagraphDedupTest.article(C, "2025-03-03", "one", "and more"));
    StoryDecision version = new StoryDecision(C, A, Relation.CONTAINED, B, 0.6);
    StoryDecision owner = new StoryDecision(A, A, Relation.CONTAINED, B, 0.9);
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(found(pipeline, articles, 2, version, owner).get(FindRepeats.REDIRECTED))
        .containsInAnyOrder(
            new StoryDecision(C, A, Relation.CONTAINED, A, null),
            new StoryDecision(A, A, Relation.CONTAINED, null, null));
    pipeline.run().waitUntilFinish();
  }

  private static PCollectionTuple found(
      TestPipeline pipeline, List<Article> articles, int buckets, StoryDecision... storyDecisions) {
    RepeatSettings settings = new RepeatSettings(Policy.DROP, Scope.CORPUS, 1, buckets);
    PCollection<Article> all =
        pipeline.apply("Articles", Create.of(articles).withCoder(RecordCoder.of(Article.class)));
    PCollectionView<Map<String, Long>> readings = all.apply(ChooseReadings.inBuckets(buckets));
    return PCollectionTuple.of(FindRepeats.ARTICLES, all)
        .and(
            FindRepeats.STORY_DECISIONS,
            pipeline.apply(
                "Verdicts",
                Create.of(List.of(storyDecisions)).withCoder(RecordCoder.of(StoryDecision.class))))
        .apply(FindRepeats.with(new ParagraphDedup(settings, "Dedup"), Policy.DROP, readings));
  }
}
