package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.RecordCoder;
import dev.winnow.model.Relation;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;

/** The second look with the model that this build has. */
class LookAgainTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final String C = "c".repeat(64);

  /** What the first and the second have in common word for word. */
  private static final String SHARED =
      "The keeper of the lighthouse climbed the stairs every evening for thirty years and wrote"
          + " down what he saw in a book with a green cover. Sailors who passed the cape at night"
          + " say that they could tell by the colour of the lamp whether the harbour was open. ";

  private static final String FIRST =
      SHARED
          + "Last week the authorities switched the beacon to automatic control. Nobody will live"
          + " at the tower any more, and the rooms below it are to become a small museum. The old"
          + " man handed over his keys without a speech. He intends to move to his daughter, who"
          + " has a farm in the hills, far away from the water. Several neighbours came to say"
          + " goodbye and brought cake and flowers.";

  private static final String REWORDED =
      "The lighthouse is automatic now: officials ended manned service at the tower some days ago."
          + " A museum about the beacon will open in the former living quarters. "
          + SHARED
          + "The retired lighthouse keeper, an old man, gave back the keys in silence and plans to settle inland at the"
          + " farmhouse of his daughter. Friends from the village turned up with cake to take leave"
          + " of him.";

  private static final String OTHER =
      "Shares in the shipping company fell by a tenth after it said that profit would be lower"
          + " than expected. Analysts blamed the price of fuel and a strike in two ports. The chief"
          + " executive told investors that new vessels would be delivered in spring. "
          + SHARED
          + "The dividend will be cut by half, and the board wants to close an office and sell a"
          + " terminal to pay back loans that banks gave in better times.";

  @Test
  void theModelFindsWhatWordsLeaveOpen() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(verdicts(pipeline, SecondLook.EMBEDDINGS))
        .satisfies(
            verdicts -> {
              List<Verdict> related = related(verdicts);
              Verdict rewritten = related.get(0);
              boolean right =
                  related.size() == 1
                      && rewritten.id().equals(B)
                      && rewritten.of().equals(A)
                      && rewritten.relation() == Relation.REWRITE
                      && rewritten.similarity() >= LookAgain.ALIKE
                      && rewritten.similarity() == Math.round(100 * rewritten.similarity()) / 100.0;
              if (!right) {
                throw new AssertionError(related);
              }
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void wordsAloneLeaveItOpen() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(verdicts(pipeline, SecondLook.LEXICAL)).empty();
    pipeline.run().waitUntilFinish();
  }

  private static List<Verdict> related(Iterable<Verdict> verdicts) {
    List<Verdict> all = new ArrayList<>();
    verdicts.forEach(all::add);
    return all.stream().filter(each -> each.relation() != Relation.ORIGINAL).toList();
  }

  private static PCollection<Verdict> verdicts(TestPipeline pipeline, SecondLook look) {
    List<Article> articles =
        List.of(
            RepeatsTest.article(A, "2025-01-01", FIRST),
            RepeatsTest.article(B, "2025-01-02", REWORDED),
            RepeatsTest.article(C, "2025-01-03", OTHER));
    PCollection<Article> all =
        pipeline.apply(Create.of(articles).withCoder(RecordCoder.of(Article.class)));
    DocumentSettings settings = new DocumentSettings(null, null, null, null, null, null, look);
    return all.apply(FindStories.with(settings, all.apply(ChooseReadings.inBuckets(2))))
        .get(FindStories.VERDICTS);
  }
}
