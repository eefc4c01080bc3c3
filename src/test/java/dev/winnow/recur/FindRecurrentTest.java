package dev.winnow.recur;

import static dev.winnow.recur.Corpus.page;
import static dev.winnow.recur.Corpus.unrelated;

import dev.winnow.model.Article;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindRecurrentTest {
  private static final String FOOTER = "Sent to all at the harbour by the Harbour Post every day.";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void learnsTheSameInAnyOrder(int seed) {
    List<Article> corpus = new ArrayList<>(unrelated(0, 14, (i, a, b) -> page(a, b, FOOTER)));
    corpus.addAll(unrelated(0, 3, (i, a, b) -> page(a, b, FOOTER)));
    RecurrenceSettings settings = new RecurrenceSettings(null, null, null, 1 + 7 * seed, null);
    String expected = RecurrentFile.of(Corpus.learned(corpus, settings));
    Collections.shuffle(corpus, new Random(seed));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(
            pipeline
                .apply(Create.of(corpus).withCoder(RecordCoder.of(Article.class)))
                .apply(KeyBlocks.ofArticles())
                .apply(FindRecurrent.with(settings, LearnedBlocks.none())))
        .containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  @Test
  void learnsNothingOfNothingAndKeepsWhatWasKnown() {
    String known = RecurrentFile.HEADER + "\n0000000000000007\ttail\t5\t6\tcorpus\tKnown before\n";
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(
            pipeline
                .apply(Create.empty(RecordCoder.of(Article.class)))
                .apply(KeyBlocks.ofArticles())
                .apply(
                    FindRecurrent.with(
                        RecurrenceSettings.defaults(), LearnedBlocks.read("known", known))))
        .containsInAnyOrder(known);
    pipeline.run().waitUntilFinish();
  }
}
