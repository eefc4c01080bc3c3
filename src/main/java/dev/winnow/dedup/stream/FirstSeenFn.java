package dev.winnow.dedup.stream;

import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.io.StreamTime;
import dev.winnow.model.Failure;
import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Gauge;
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
import org.joda.time.Instant;

/**
 * Decides about the documents of a stream, one after the other, in the state of one key: the
 * decision on a document depends on the decisions on all earlier ones, and with several keys two
 * copies that come at once could be dropped for each other. The elements are small, and deciding
 * takes a fraction of the time that cleaning takes.
 *
 * <p>Documents are forgotten as the watermark proceeds, a few with each that comes; the timer is
 * for when none comes, one for all that is remembered.
 */
public final class FirstSeenFn extends DoFn<KV<Integer, Arrival>, KV<Integer, OutcomeHalf>> {
  /** Documents that could not be read. */
  public static final TupleTag<Failure> FAILURES = new TupleTag<>() {};

  /** The decisions about the other documents. */
  public static final TupleTag<KV<Integer, OutcomeHalf>> DECISIONS = new TupleTag<>() {};

  /** The namespace of the metrics. */
  static final String NAMESPACE = "Dedup";

  private static final long serialVersionUID = 1L;

  /**
   * The format of the remembered state, a part of the names of the states. Bump this when the
   * encoding changes; a job resumed from an older savepoint then starts with empty state.
   */
  private static final String FORMAT = "-1";

  /** The number of timers within the time for which a document is remembered. */
  private static final int SWEEPS_PER_PERIOD = 1_024;

  /** Documents that are forgotten at once when it comes. */
  private static final int FORGOTTEN_DOCUMENTS_PER_SWEEP = 5_000;

  @StateId("ids" + FORMAT)
  private final StateSpec<MapState<Fingerprint, byte[]>> idsSpec =
      StateSpecs.map(RecordCoder.of(Fingerprint.class), ByteArrayCoder.of());

  @StateId("documents" + FORMAT)
  private final StateSpec<MapState<Long, byte[]>> documentsSpec =
      StateSpecs.map(BigEndianLongCoder.of(), ByteArrayCoder.of());

  @StateId("shingles" + FORMAT)
  private final StateSpec<MapState<Long, byte[]>> shinglesSpec =
      StateSpecs.map(BigEndianLongCoder.of(), ByteArrayCoder.of());

  @StateId("paragraphs" + FORMAT)
  private final StateSpec<MapState<Fingerprint, byte[]>> paragraphsSpec =
      StateSpecs.map(RecordCoder.of(Fingerprint.class), ByteArrayCoder.of());

  @StateId("ledger" + FORMAT)
  private final StateSpec<ValueState<MemoryCounters>> ledgerSpec =
      StateSpecs.value(RecordCoder.of(MemoryCounters.class));

  @TimerId("sweep")
  private final TimerSpec sweepSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  private final Gauge documentsNow = Metrics.gauge(NAMESPACE, "remembered_documents");
  private final Gauge entriesNow = Metrics.gauge(NAMESPACE, "remembered_entries");
  private final Gauge bytesNow = Metrics.gauge(NAMESPACE, "remembered_bytes");
  private final Distribution eachBytes =
      Metrics.distribution(NAMESPACE, "remembered_bytes_a_document");
  private final Counter again = Metrics.counter(NAMESPACE, "delivered_again");

  private final DocumentSettings settings;
  private final ParagraphDedup repeats;
  private final long remember;

  /**
   * @param remember how long a document is remembered, in milliseconds
   */
  public FirstSeenFn(DocumentSettings settings, ParagraphDedup repeats, long remember) {
    this.settings = settings;
    this.repeats = repeats;
    this.remember = remember;
  }

  @ProcessElement
  public void process(
      @Element KV<Integer, Arrival> element,
      @Timestamp Instant timestamp,
      @StateId("ids" + FORMAT) MapState<Fingerprint, byte[]> ids,
      @StateId("documents" + FORMAT) MapState<Long, byte[]> documents,
      @StateId("shingles" + FORMAT) MapState<Long, byte[]> shingles,
      @StateId("paragraphs" + FORMAT) MapState<Fingerprint, byte[]> paragraphs,
      @StateId("ledger" + FORMAT) ValueState<MemoryCounters> counters,
      @TimerId("sweep") Timer sweep,
      MultiOutputReceiver out) {
    Arrival arrival = element.getValue();
    StateMemory state = new StateMemory(ids, documents, shingles, paragraphs, counters.read());
    boolean empty = state.memory().counters().documents() == 0;
    Instant watermark = sweep.getCurrentRelativeTime();
    long stamp = StreamTime.of(timestamp, watermark).getMillis();
    ArrivalDecision decision =
        new ArrivalDecider(settings, repeats, state.memory())
            .decide(arrival, stamp, watermark.getMillis() - remember);
    write(state, counters);
    if (empty) {
      set(sweep, stamp + remember);
    }
    if (decision.seen() == ArrivalDecision.SeenAs.AGAIN) {
      again.inc();
    }
    if (arrival.failure() == null) {
      out.get(DECISIONS).output(OutcomeHalf.keyed(OutcomeHalf.of(decision)));
    } else if (decision.seen() == ArrivalDecision.SeenAs.FIRST) {
      out.get(FAILURES).output(arrival.failure());
    }
  }

  /** Forgets what is left to be forgotten. */
  @OnTimer("sweep")
  public void sweep(
      OnTimerContext context,
      @StateId("ids" + FORMAT) MapState<Fingerprint, byte[]> ids,
      @StateId("documents" + FORMAT) MapState<Long, byte[]> documents,
      @StateId("shingles" + FORMAT) MapState<Long, byte[]> shingles,
      @StateId("paragraphs" + FORMAT) MapState<Fingerprint, byte[]> paragraphs,
      @StateId("ledger" + FORMAT) ValueState<MemoryCounters> counters,
      @TimerId("sweep") Timer sweep) {
    long now = context.fireTimestamp().getMillis();
    StateMemory state = new StateMemory(ids, documents, shingles, paragraphs, counters.read());
    state.memory().forget(now - remember, FORGOTTEN_DOCUMENTS_PER_SWEEP);
    write(state, counters);
    if (state.memory().counters().documents() > 0) {
      set(sweep, Math.max(state.memory().oldest() + remember, now));
    }
  }

  private void set(Timer sweep, long when) {
    sweep.withNoOutputTimestamp().set(Instant.ofEpochMilli(when + remember / SWEEPS_PER_PERIOD));
  }

  private void write(StateMemory state, ValueState<MemoryCounters> counters) {
    MemoryCounters now = state.counters();
    counters.write(now);
    documentsNow.set(now.documents());
    entriesNow.set(now.entries());
    bytesNow.set(now.bytes());
    if (now.documents() > 0) {
      eachBytes.update(now.bytes() / now.documents());
    }
  }
}
