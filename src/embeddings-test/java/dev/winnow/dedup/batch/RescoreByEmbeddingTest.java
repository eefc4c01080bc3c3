package dev.winnow.dedup.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.RewriteDetector;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.Relation;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;

/** The second look with the model that this build has. */
class RescoreByEmbeddingTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final String C = "c".repeat(64);

  @Test
  void theModelFindsWhatWordsLeaveOpen() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(storyDecisions(pipeline, RewriteDetector.EMBEDDINGS))
        .satisfies(
            storyDecisions -> {
              List<StoryDecision> related = related(storyDecisions);
              assertThat(related)
                  .extracting(StoryDecision::id, StoryDecision::relation, StoryDecision::of)
                  .containsExactly(tuple(B, Relation.REWRITE, A));
              double similarity = related.get(0).similarity();
              assertThat(similarity).isBetween(RescoreByEmbedding.MIN_REWRITTEN_COSINE, 1.0);
              assertThat(similarity).isEqualTo(Math.round(100 * similarity) / 100.0);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void wordsAloneLeaveItOpen() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(storyDecisions(pipeline, RewriteDetector.LEXICAL)).empty();
    pipeline.run().waitUntilFinish();
  }

  private static List<StoryDecision> related(Iterable<StoryDecision> storyDecisions) {
    List<StoryDecision> all = new ArrayList<>();
    storyDecisions.forEach(all::add);
    return all.stream().filter(each -> each.relation() != Relation.ORIGINAL).toList();
  }

  private static PCollection<StoryDecision> storyDecisions(
      TestPipeline pipeline, RewriteDetector look) {
    List<Article> articles =
        List.of(
            ParagraphDedupTest.article(A, "2025-01-01", UndecidedPairTest.FIRST),
            ParagraphDedupTest.article(B, "2025-01-02", UndecidedPairTest.REWORDED),
            ParagraphDedupTest.article(C, "2025-01-03", UndecidedPairTest.OTHER));
    PCollection<Article> all =
        pipeline.apply(Create.of(articles).withCoder(RecordCoder.of(Article.class)));
    DocumentSettings settings =
        new DocumentSettings(null, null, null, null, null, null, null, look);
    return all.apply(FindStories.with(settings, all.apply(ChooseReadings.inBuckets(2))))
        .get(FindStories.STORY_DECISIONS);
  }
}
