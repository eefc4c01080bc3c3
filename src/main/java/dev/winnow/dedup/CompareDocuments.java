package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
final class CompareDocuments
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<Link>> {
  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Sketch> SKETCHES = RecordCoder.of(Sketch.class);
  private static final RecordCoder<Sampled> SAMPLES = RecordCoder.of(Sampled.class);
  private static final RecordCoder<Candidate> CANDIDATES = RecordCoder.of(Candidate.class);
  private static final RecordCoder<Request> REQUESTS = RecordCoder.of(Request.class);
  private static final TupleTag<byte[]> SKETCH = new TupleTag<>() {};
  private static final TupleTag<byte[]> CANDIDATE = new TupleTag<>() {};

  private final DocumentSettings settings;

  /** The ids of a candidate pair. */
  private record Pair(String first, String second) {}

  private CompareDocuments(DocumentSettings settings) {
    this.settings = settings;
  }

  /** Compares sketches that are keyed by the bucket of their document. */
  static CompareDocuments with(DocumentSettings settings) {
    return new CompareDocuments(settings);
  }

  @Override
  public PCollection<Link> expand(PCollection<KV<Integer, byte[]>> sketches) {
    int buckets = settings.buckets();
    PCollection<KV<Integer, byte[]>> samples =
        Packed.bundled("Samples", sketches.apply("Sample", ParDo.of(new SampleFn(buckets))));
    PCollection<KV<Integer, byte[]>> candidates =
        Packed.bundled(
            "Candidates",
            samples
                .apply("GroupShingles", GroupByKey.create())
                .apply("Propose", ParDo.of(new ProposeFn(buckets))));
    PCollection<KV<Integer, byte[]>> requests =
        Packed.bundled(
            "Requests",
            KeyedPCollectionTuple.of(SKETCH, Packed.bundled("Sketches", sketches))
                .and(CANDIDATE, candidates)
                .apply("JoinCandidates", CoGroupByKey.create())
                .apply("Request", ParDo.of(new RequestFn(buckets))));
    return requests
        .apply("GroupRequests", GroupByKey.create())
        .apply("Compare", ParDo.of(new CompareFn(settings.near())))
        .setCoder(RecordCoder.of(Link.class));
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
      Sampled.byBucket(
          document, buckets, (bucket, sampled) -> out.output(KV.of(bucket, SAMPLES.pack(sampled))));
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
        byte[] packed = CANDIDATES.pack(pair);
        int first = Buckets.ofDocument(pair.first().id(), buckets);
        int second = Buckets.ofDocument(pair.second().id(), buckets);
        out.output(KV.of(first, packed));
        if (second != first) {
          out.output(KV.of(second, packed));
        }
      }
    }
  }

  /**
   * Adds up what different buckets found of a pair, and sends its second to where its first is; and
   * each first to itself, so that the sketches that are compared with nothing go no further.
   */
  private static final class RequestFn extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    RequestFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      Map<Pair, Integer> shared = new HashMap<>();
      Packed.each(
          bucket.getValue().getAll(CANDIDATE),
          CANDIDATES,
          pair ->
              shared.merge(
                  new Pair(pair.first().id(), pair.second().id()), pair.shared(), Integer::sum));
      Map<String, Set<String>> targets = new HashMap<>();
      shared.forEach(
          (pair, count) -> {
            if (count >= Candidates.LEAST_SHARED) {
              targets.computeIfAbsent(pair.first(), id -> new HashSet<>()).add(pair.first());
              targets.computeIfAbsent(pair.second(), id -> new HashSet<>()).add(pair.first());
            }
          });
      Packed.each(
          bucket.getValue().getAll(SKETCH),
          SKETCHES,
          sketch -> {
            Set<String> firsts = targets.getOrDefault(sketch.owner().id(), Set.of());
            for (String first : firsts) {
              byte[] request = REQUESTS.pack(new Request(first, sketch));
              out.output(KV.of(Buckets.ofDocument(first, buckets), request));
            }
            targets.remove(sketch.owner().id());
          });
    }
  }

  private static final class CompareFn extends DoFn<KV<Integer, Iterable<byte[]>>, Link> {
    private static final long serialVersionUID = 1L;
    private final double near;

    CompareFn(double near) {
      this.near = near;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<Link> out) {
      Map<String, Grams> firsts = new HashMap<>();
      Packed.each(
          bucket.getValue(),
          REQUESTS,
          request -> {
            if (request.isOfItself()) {
              firsts.put(request.first(), new Grams(request.document()));
            }
          });
      Comparison comparison = new Comparison(near);
      Packed.each(
          bucket.getValue(),
          REQUESTS,
          request -> {
            if (!request.isOfItself()) {
              Grams second = new Grams(request.document());
              comparison.compare(firsts.get(request.first()), second).ifPresent(out::output);
            }
          });
    }
  }
}
