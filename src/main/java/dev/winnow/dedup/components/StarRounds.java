package dev.winnow.dedup.components;

import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.shuffle.BucketTag;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Connected components by rounds of large-star and small-star over hash buckets of nodes. Beam has
 * no loops, so the number of rounds is fixed when the pipeline is built. A component takes part
 * until it is a star; if one is none after the last round, the run fails.
 */
final class StarRounds
    extends PTransform<PCollection<KV<String, String>>, PCollection<KV<Integer, Packed<Root>>>> {
  private static final long serialVersionUID = 1L;
  private static final BucketTag<HalfEdge> OPEN = new BucketTag<>(HalfEdge.CODER) {};
  private static final BucketTag<Root> DONE = new BucketTag<>(Root.CODER) {};

  private final int rounds;
  private final int buckets;

  /**
   * Makes the transform.
   *
   * @param rounds the number of rounds, at least 1
   * @param buckets the hash buckets that nodes are held in
   */
  StarRounds(int rounds, int buckets) {
    this.rounds = rounds;
    this.buckets = buckets;
  }

  @Override
  public PCollection<KV<Integer, Packed<Root>>> expand(PCollection<KV<String, String>> edges) {
    PCollectionList<KV<Integer, Packed<Root>>> done = PCollectionList.empty(edges.getPipeline());
    PCollection<KV<Integer, Packed<HalfEdge>>> open =
        edges.apply("Spokes", ParDo.of(new SpokesFn(buckets)));
    for (int round = 1; round <= rounds; round++) {
      PCollectionTuple large = large("Large" + round, open, new LargeFn(buckets));
      done = done.and(large.get(DONE));
      open =
          large
              .get(OPEN)
              .apply("GroupSmall" + round, GroupByKey.create())
              .apply("Small" + round, ParDo.of(new SmallFn(buckets)));
    }
    done = done.and(large("Check", open, new CheckFn(buckets, rounds)).get(DONE));
    return done.apply("Done", Flatten.pCollections());
  }

  private static PCollectionTuple large(
      String name, PCollection<KV<Integer, Packed<HalfEdge>>> open, StarFn step) {
    return open.apply("Group" + name, GroupByKey.create())
        .apply(name, ParDo.of(step).withOutputTags(OPEN, TupleTagList.of(DONE)));
  }

  private static final class SpokesFn extends BucketingFn<KV<String, String>, HalfEdge> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    SpokesFn(int buckets) {
      super(HalfEdge.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<String, String> edge, OutputReceiver<KV<Integer, Packed<HalfEdge>>> out) {
      StarNode.halfEdges(
          edge.getKey(),
          edge.getValue(),
          halfEdge -> send(BucketRange.ofDocument(halfEdge.node(), buckets), halfEdge, out));
    }
  }

  /** Sends the members of a star that is done to their buckets, and does its step with others. */
  private abstract static class StarFn
      extends BucketingFn<KV<Integer, Iterable<Packed<HalfEdge>>>, HalfEdge> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    StarFn(int buckets) {
      super(HalfEdge.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<HalfEdge>>> bucket, MultiOutputReceiver out) {
      for (StarNode star : StarNode.among(Packed.all(bucket.getValue()))) {
        if (star.isDone()) {
          for (Root root : star.roots()) {
            send(DONE, BucketRange.ofDocument(root.id(), buckets), root, out);
          }
        } else {
          step(star, out.get(OPEN));
        }
      }
    }

    abstract void step(StarNode star, OutputReceiver<KV<Integer, Packed<HalfEdge>>> out);

    final void send(HalfEdge halfEdge, OutputReceiver<KV<Integer, Packed<HalfEdge>>> out) {
      send(BucketRange.ofDocument(halfEdge.node(), buckets), halfEdge, out);
    }
  }

  private static final class LargeFn extends StarFn {
    private static final long serialVersionUID = 1L;

    LargeFn(int buckets) {
      super(buckets);
    }

    @Override
    void step(StarNode star, OutputReceiver<KV<Integer, Packed<HalfEdge>>> out) {
      star.large(halfEdge -> send(halfEdge, out));
    }
  }

  private static final class SmallFn
      extends BucketingFn<KV<Integer, Iterable<Packed<HalfEdge>>>, HalfEdge> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    SmallFn(int buckets) {
      super(HalfEdge.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<HalfEdge>>> bucket,
        OutputReceiver<KV<Integer, Packed<HalfEdge>>> out) {
      for (StarNode star : StarNode.among(Packed.all(bucket.getValue()))) {
        star.small(
            halfEdge -> send(BucketRange.ofDocument(halfEdge.node(), buckets), halfEdge, out));
      }
    }
  }

  private static final class CheckFn extends StarFn {
    private static final long serialVersionUID = 1L;
    private final int rounds;

    CheckFn(int buckets, int rounds) {
      super(buckets);
      this.rounds = rounds;
    }

    @Override
    void step(StarNode star, OutputReceiver<KV<Integer, Packed<HalfEdge>>> out) {
      throw new IllegalStateException(
          "the connected documents still change after "
              + rounds
              + " rounds; raise 'rounds' in the settings of 'documents', or set 'components:"
              + " union_find' there");
    }
  }
}
