package dev.winnow.dedup.stream;

import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stories.StoryDecisions;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.RecordCoder;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TimestampedValue;
import org.apache.beam.sdk.values.TupleTagList;
import org.joda.time.Duration;
import org.joda.time.Instant;
import org.junit.jupiter.api.Test;

class OutcomeFnTest {
  private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);
  private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
  private static final Article ONE = ParagraphDedupTest.article(Stream.id(1), null, "one");
  private static final Article TWO = ParagraphDedupTest.article(Stream.id(2), null, "two");

  private TestStream.Builder<KV<Integer, OutcomeHalf>> events =
      TestStream.create(KvCoder.of(VarIntCoder.of(), RecordCoder.of(OutcomeHalf.class)));

  @Test
  void theOrderOfThePartsDoesNotMatter() {
    come(0, OutcomeHalf.of("1", ARTICLE.pack(ONE)));
    come(0, decided("2"));
    come(9, OutcomeHalf.of("2", ARTICLE.pack(TWO)));
    come(9, decided("1"));

    ends(List.of(ONE, TWO), List.of());
  }

  @Test
  void whatIsNotDecidedAboutInTimeFails() {
    come(0, OutcomeHalf.of("1", ARTICLE.pack(ONE)));
    come(8, OutcomeHalf.of("2", ARTICLE.pack(TWO)));
    events = events.advanceWatermarkTo(at(11));
    come(12, decided("2"));

    ends(List.of(TWO), List.of(failure(ONE)));
  }

  /** A decision that comes too late makes no second outcome, nor does one without a document. */
  @Test
  void noDocumentHasTwoOutcomes() {
    come(0, OutcomeHalf.of("1", ARTICLE.pack(ONE)));
    events = events.advanceWatermarkTo(at(11));
    come(12, decided("1"));

    ends(List.of(), List.of(failure(ONE)));
  }

  /** What comes late has its time from then on. */
  @Test
  void aLateDocumentWaitsToo() {
    come(60, decided("9"));
    events = events.advanceWatermarkTo(at(60));
    come(1, OutcomeHalf.of("1", ARTICLE.pack(ONE)));
    events = events.advanceWatermarkTo(at(69));
    come(1, decided("1"));

    ends(List.of(ONE), List.of());
  }

  private static Instant at(int minute) {
    return START.plus(Duration.standardMinutes(minute));
  }

  private static OutcomeHalf decided(String key) {
    return OutcomeHalf.of(ArrivalDecision.first(key, null, List.of()));
  }

  private static Failure failure(Article article) {
    return new Failure(
        article.source().uri(),
        article.source().id(),
        "Dedup",
        "undecided",
        "Nothing was decided about this document within 600 s; send it again, or raise"
            + " 'patience'.");
  }

  private void come(int minute, OutcomeHalf part) {
    events = events.addElements(TimestampedValue.of(KV.of(0, part), at(minute)));
  }

  private void ends(List<Article> articles, List<Failure> failures) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple outcomes =
        pipeline
            .apply(events.advanceWatermarkToInfinity())
            .apply(
                ParDo.of(
                        new OutcomeFn(
                            new StoryDecisions(Policy.DROP, "Dedup"),
                            Stream.REPEATS,
                            Duration.standardMinutes(10)))
                    .withOutputTags(OutcomeFn.ARTICLES, TupleTagList.of(OutcomeFn.FAILURES)));

    PAssert.that(outcomes.get(OutcomeFn.ARTICLES).setCoder(ARTICLE)).containsInAnyOrder(articles);
    PAssert.that(outcomes.get(OutcomeFn.FAILURES).setCoder(RecordCoder.of(Failure.class)))
        .containsInAnyOrder(failures);
    pipeline.run().waitUntilFinish();
  }
}
