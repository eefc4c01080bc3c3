package dev.winnow.dedup.stream;

import dev.winnow.dedup.paragraphs.AppliedDecisions;
import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.stories.StoryDecisions;
import dev.winnow.io.StreamTime;
import dev.winnow.model.Article;
import dev.winnow.model.DropRule;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.state.MapState;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.joda.time.Duration;
import org.joda.time.Instant;

/**
 * Brings a document of a stream and the decision about it together. Two halves make an outcome, so
 * it waits for no window and no watermark. Documents are spread over buckets, each with one timer.
 * If one half does not come, the document becomes a failure. A half that comes later is discarded,
 * so that no document has two outcomes.
 */
public final class OutcomeFn extends DoFn<KV<Integer, OutcomeHalf>, Article> {
  /** The documents as the decisions have them. */
  public static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** The documents without a decision in time. */
  public static final TupleTag<Failure> FAILURES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);

  @StateId("waiting")
  private final StateSpec<MapState<String, OutcomeHalf.Waiting>> waitingSpec =
      StateSpecs.map(StringUtf8Coder.of(), RecordCoder.of(OutcomeHalf.Waiting.class));

  /** Whether the timer is set. */
  @StateId("watched")
  private final StateSpec<ValueState<Boolean>> watchedSpec = StateSpecs.value(BooleanCoder.of());

  /**
   * In event time, for this is right when a pipeline is drained: the watermark passes only what has
   * been processed everywhere.
   */
  @TimerId("patience")
  private final TimerSpec patienceSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  private final Counter undecided = Metrics.counter(FirstSeenFn.NAMESPACE, "undecided");
  private final Counter late = Metrics.counter(FirstSeenFn.NAMESPACE, "decided_too_late");

  private final StoryDecisions storyDecisions;
  private final ParagraphDedup repeats;
  private final Duration patience;

  public OutcomeFn(StoryDecisions storyDecisions, ParagraphDedup repeats, Duration patience) {
    this.storyDecisions = storyDecisions;
    this.repeats = repeats;
    this.patience = patience;
  }

  @ProcessElement
  public void process(
      @Element KV<Integer, OutcomeHalf> element,
      @Timestamp Instant timestamp,
      @StateId("waiting") MapState<String, OutcomeHalf.Waiting> waiting,
      @StateId("watched") ValueState<Boolean> watched,
      @TimerId("patience") Timer timer,
      MultiOutputReceiver out) {
    OutcomeHalf part = element.getValue();
    OutcomeHalf.Waiting other = waiting.get(part.key()).read();
    if (other == null) {
      Instant due = StreamTime.of(timestamp, timer.getCurrentRelativeTime()).plus(patience);
      waiting.put(part.key(), new OutcomeHalf.Waiting(part, due.getMillis()));
      if (watched.read() == null) {
        watched.write(true);
        timer.set(due);
      }
      return;
    }
    waiting.remove(part.key());
    ArrivalDecision decision = OutcomeHalf.decision(part, other.part());
    if (decision.seen() != ArrivalDecision.SeenAs.AGAIN) {
      Article article = ARTICLE.unpack(OutcomeHalf.article(part, other.part()));
      out.get(ARTICLES).output(decided(article, decision));
    }
  }

  /** Makes failures of the documents that have waited too long. */
  @OnTimer("patience")
  public void undecided(
      OnTimerContext context,
      @StateId("waiting") MapState<String, OutcomeHalf.Waiting> waiting,
      @StateId("watched") ValueState<Boolean> watched,
      @TimerId("patience") Timer timer,
      MultiOutputReceiver out) {
    long now = context.fireTimestamp().getMillis();
    long next = Long.MAX_VALUE;
    for (OutcomeHalf.Waiting each : all(waiting)) {
      if (each.due() <= now) {
        waiting.remove(each.part().key());
        giveUp(each.part(), out);
      } else {
        next = Math.min(next, each.due());
      }
    }
    if (next == Long.MAX_VALUE) {
      watched.clear();
    } else {
      timer.set(Instant.ofEpochMilli(next));
    }
  }

  private void giveUp(OutcomeHalf part, MultiOutputReceiver out) {
    if (part.decision() != null) {
      late.inc();
      return;
    }
    undecided.inc();
    Article article = ARTICLE.unpack(part.article());
    out.get(FAILURES)
        .output(
            new Failure(
                article.source().uri(),
                article.source().id(),
                storyDecisions.name(),
                "undecided",
                "Nothing was decided about this document within "
                    + patience.getStandardSeconds()
                    + " s; send it again, or raise 'patience'."));
  }

  private Article decided(Article article, ArrivalDecision decision) {
    if (decision.seen() == ArrivalDecision.SeenAs.SAME_BYTES) {
      return article.dropped() != null
          ? article
          : article.drop(DropRule.SAME_BYTES.by(storyDecisions.name(), decision.of(), 1.0));
    }
    return new AppliedDecisions(storyDecisions, repeats)
        .to(article, decision.storyDecision(), decision.repeats());
  }

  /** What waits, apart from the state, which is changed while it is walked through. */
  private static List<OutcomeHalf.Waiting> all(MapState<String, OutcomeHalf.Waiting> waiting) {
    List<OutcomeHalf.Waiting> all = new ArrayList<>();
    waiting.values().read().forEach(all::add);
    return all;
  }
}
