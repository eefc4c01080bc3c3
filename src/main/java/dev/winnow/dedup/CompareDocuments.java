package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Compares the documents that may be related. Sampled shingles are grouped by hash bucket and
 * propose candidates; the sketch of each candidate's second document is sent to where its first is,
 * and the two are compared. What travels is proportional to documents and candidates.
 */
final class CompareDocuments extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<Link>> {
  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Sketch> SKETCHES = RecordCoder.of(Sketch.class);
  private static final RecordCoder<Sampled> SAMPLES = RecordCoder.of(Sampled.class);
  private static final RecordCoder<Candidate> CANDIDATES = RecordCoder.of(Candidate.class);
  private static final RecordCoder<Request> REQUESTS = RecordCoder.of(Request.class);
  private static final TupleTag<byte[]> SKETCH = new TupleTag<>() {};
  private static final TupleTag<byte[]> OTHER = new TupleTag<>() {};

  private final DocumentSettings settings;

  private CompareDocuments(DocumentSettings settings) {
    this.settings = settings;
  }

  /** Compares sketches that are keyed by the bucket of their document. */
  static CompareDocuments with(DocumentSettings settings) {
    return new CompareDocuments(settings);
  }

  @Override
  public PCollection<Link> expand(PCollection<KV<Integer, byte[]>> sketches) {
    PCollection<KV<Integer, byte[]>> candidates =
        sketches
            .apply("Sample", ParDo.of(new SampleFn(settings.buckets())))
            .setCoder(Packed.CODER)
            .apply("GroupShingles", GroupByKey.create())
            .apply("Propose", ParDo.of(new ProposeFn(settings.buckets())))
            .setCoder(Packed.CODER);
    PCollection<KV<Integer, byte[]>> requests =
        joined("Candidates", sketches, candidates)
            .apply("Request", ParDo.of(new RequestFn(settings.buckets())))
            .setCoder(Packed.CODER);
    return joined("Requests", sketches, requests)
        .apply("Compare", ParDo.of(new CompareFn(settings.near())))
        .setCoder(RecordCoder.of(Link.class));
  }

  private static PCollection<KV<Integer, CoGbkResult>> joined(
      String name,
      PCollection<KV<Integer, byte[]>> sketches,
      PCollection<KV<Integer, byte[]>> others) {
    return KeyedPCollectionTuple.of(SKETCH, sketches)
        .and(OTHER, others)
        .apply("Join" + name, CoGroupByKey.create());
  }

  private static final class SampleFn extends DoFn<KV<Integer, byte[]>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    SampleFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, byte[]> sketch, OutputReceiver<KV<Integer, byte[]>> out) {
      Sketch document = SKETCHES.unpack(sketch.getValue());
      Sampled.byBucket(document, buckets)
          .forEach((bucket, sampled) -> out.output(KV.of(bucket, SAMPLES.pack(sampled))));
    }
  }

  private static final class ProposeFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final Counter frequent = Metrics.counter("Stories", "frequent_shingles");
    private final int buckets;

    ProposeFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      Candidates found = Candidates.among(Packed.all(bucket.getValue(), SAMPLES));
      frequent.inc(found.frequent());
      for (Candidate pair : found.pairs()) {
        int to = Buckets.ofDocument(pair.second().id(), buckets);
        out.output(KV.of(to, CANDIDATES.pack(pair)));
      }
    }
  }

  /** Adds up what different buckets found of a pair, and sends the second to the first. */
  private static final class RequestFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    RequestFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      Map<String, Map<String, Integer>> shared = new HashMap<>();
      for (byte[] bytes : bucket.getValue().getAll(OTHER)) {
        Candidate pair = CANDIDATES.unpack(bytes);
        shared
            .computeIfAbsent(pair.second().id(), id -> new HashMap<>())
            .merge(pair.first().id(), pair.shared(), Integer::sum);
      }
      for (byte[] bytes : bucket.getValue().getAll(SKETCH)) {
        Sketch second = SKETCHES.unpack(bytes);
        Map<String, Integer> others = shared.remove(second.owner().id());
        if (others != null) {
          others.forEach(
              (first, count) -> {
                if (count >= Candidates.LEAST_SHARED) {
                  out.output(
                      KV.of(
                          Buckets.ofDocument(first, buckets),
                          REQUESTS.pack(new Request(first, second))));
                }
              });
        }
      }
    }
  }

  private static final class CompareFn extends DoFn<KV<Integer, CoGbkResult>, Link> {
    private static final long serialVersionUID = 1L;
    private final double near;

    CompareFn(double near) {
      this.near = near;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, OutputReceiver<Link> out) {
      Map<String, Sketch> sketches = new HashMap<>();
      for (byte[] bytes : bucket.getValue().getAll(SKETCH)) {
        Sketch sketch = SKETCHES.unpack(bytes);
        sketches.put(sketch.owner().id(), sketch);
      }
      Comparison comparison = new Comparison(near);
      Map<String, Grams> prepared = new HashMap<>();
      for (byte[] bytes : bucket.getValue().getAll(OTHER)) {
        Request request = REQUESTS.unpack(bytes);
        Grams first =
            prepared.computeIfAbsent(request.first(), id -> new Grams(sketches.get(id)));
        comparison.compare(first, new Grams(request.second())).ifPresent(out::output);
      }
    }
  }
}
