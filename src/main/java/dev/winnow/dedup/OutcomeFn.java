package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.Dropped;
import dev.winnow.model.Failure;
import dev.winnow.model.RecordCoder;
import dev.winnow.model.Reference;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
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
 * Brings a document of a stream and what was decided about it together. Two parts make an outcome,
 * so it waits for no window and no watermark. Where one part does not come, the document becomes a
 * failure; what comes of it after that is let go, so that no document has two outcomes.
 */
final class OutcomeFn extends DoFn<KV<String, Part>, Article> {
  /** The documents as the decisions have them. */
  static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** Those that were not decided about in time. */
  static final TupleTag<Failure> FAILURES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final String SAME_BYTES = "same-bytes";
  private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);

  @StateId("waiting")
  private final StateSpec<ValueState<Part>> waitingSpec =
      StateSpecs.value(RecordCoder.of(Part.class));

  /**
   * In event time, for this is right when a pipeline is drained: the watermark passes only what has
   * been processed everywhere.
   */
  @TimerId("patience")
  private final TimerSpec patienceSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  private final Counter undecided = Metrics.counter(FirstSeenFn.NAMESPACE, "undecided");
  private final Counter late = Metrics.counter(FirstSeenFn.NAMESPACE, "decided_too_late");

  private final Verdicts verdicts;
  private final Repeats repeats;
  private final Duration patience;

  OutcomeFn(Verdicts verdicts, Repeats repeats, Duration patience) {
    this.verdicts = verdicts;
    this.repeats = repeats;
    this.patience = patience;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Part> element,
      @Timestamp Instant timestamp,
      @StateId("waiting") ValueState<Part> waiting,
      @TimerId("patience") Timer timer,
      MultiOutputReceiver out) {
    Part part = element.getValue();
    Part other = waiting.read();
    if (other == null) {
      waiting.write(part);
      Instant now = timer.getCurrentRelativeTime();
      timer.withNoOutputTimestamp().set((timestamp.isBefore(now) ? now : timestamp).plus(patience));
      return;
    }
    waiting.clear();
    timer.clear();
    boolean decidedFirst = other.decision() != null;
    Article article = ARTICLE.unpack(decidedFirst ? part.article() : other.article());
    Decision decision = decidedFirst ? other.decision() : part.decision();
    if (decision.seen() != Decision.Seen.AGAIN) {
      out.get(ARTICLES).output(decided(article, decision));
    }
  }

  /** Makes a failure of a document that has waited too long. */
  @OnTimer("patience")
  public void undecided(@StateId("waiting") ValueState<Part> waiting, MultiOutputReceiver out) {
    Part part = waiting.read();
    waiting.clear();
    if (part == null) {
      return;
    }
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
                verdicts.name(),
                "undecided",
                "Nothing was decided about this document within "
                    + patience.getStandardSeconds()
                    + " s; send it again, or raise 'patience'."));
  }

  private Article decided(Article article, Decision decision) {
    if (decision.seen() == Decision.Seen.SAME_BYTES) {
      return article.dropped() != null
          ? article
          : article.drop(
              new Dropped(verdicts.name(), SAME_BYTES, new Reference(decision.of(), -1), 1.0));
    }
    Article whole =
        decision.verdict() == null ? article : verdicts.applied(article, decision.verdict());
    return repeats.applied(whole, decision.repeats());
  }
}
