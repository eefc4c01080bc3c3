package dev.winnow.decide;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.Packed;
import dev.winnow.shuffle.PackedCoder;
import dev.winnow.shuffle.RecordCoder;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Brings articles and the decisions about them together, bucket by bucket. {@link #keyed} sends
 * both to buckets, Beam's own {@code CoGroupByKey} groups them, and {@link #decided} applies the
 * decisions.
 *
 * @param <K> the part of a document that later runs need
 */
public final class DecisionJoin<K> implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);
  private static final RecordCoder<Failure> FAILURE = RecordCoder.of(Failure.class);
  private static final TupleTag<Packed<Article>> ARTICLES = new TupleTag<>("Articles");
  private static final TupleTag<Packed<Failure>> FAILURES = new TupleTag<>("Failures");

  private final Decider<K> decider;
  private final List<DecisionKind<?>> kinds;

  private DecisionJoin(Decider<K> decider, List<DecisionKind<?>> kinds) {
    this.decider = decider;
    this.kinds = kinds;
  }

  /** Applies these decisions. */
  public static <K> DecisionJoin<K> of(Decisions<K> decisions) {
    return new DecisionJoin<>(decisions.decider(), decisions.kinds());
  }

  /**
   * Sends articles, failures and decisions to buckets, each by the id of its document.
   *
   * @param bucket the bucket of an id; the id of a failure may be null
   */
  public static KeyedPCollectionTuple<Integer> keyed(
      DecidedArticles input, SerializableFunction<String, Integer> bucket) {
    KeyedPCollectionTuple<Integer> joined =
        KeyedPCollectionTuple.of(
            ARTICLES,
            keyed(
                "Articles",
                input.articles(),
                ARTICLE,
                article -> bucket.apply(article.source().id())));
    if (input.failures() != null) {
      joined =
          joined.and(
              FAILURES,
              keyed("Failures", input.failures(), FAILURE, failure -> bucket.apply(failure.id())));
    }
    for (Decisions.Made<?> each : input.decisions().made()) {
      joined = joined(joined, each, bucket);
    }
    return joined;
  }

  private static <T extends Record> KeyedPCollectionTuple<Integer> joined(
      KeyedPCollectionTuple<Integer> others,
      Decisions.Made<T> made,
      SerializableFunction<String, Integer> bucket) {
    SerializableFunction<T, String> document = made.kind().document();
    return others.and(
        made.kind().tag(),
        keyed(
            made.kind().name(),
            made.decisions(),
            made.kind().coder(),
            decision -> bucket.apply(document.apply(decision))));
  }

  private static <T extends Record> PCollection<KV<Integer, Packed<T>>> keyed(
      String name,
      PCollection<T> records,
      RecordCoder<T> coder,
      SerializableFunction<T, Integer> bucket) {
    return records
        .apply("Key" + name, ParDo.of(new ToShardsFn<>(coder, bucket)))
        .setCoder(PackedCoder.inBuckets(coder));
  }

  /**
   * The articles of a bucket after the decisions: one for each id, ascending by id.
   *
   * @param keep receives the part of a document that later runs need
   */
  public List<Article> decided(CoGbkResult members, Consumer<K> keep) {
    BucketDecisions decisions = new BucketDecisions();
    kinds.forEach(kind -> put(decisions, kind, members));
    return decider.decide(SameBytes.merged(Packed.all(members.getAll(ARTICLES))), decisions, keep);
  }

  /** The failures of a bucket, in any order. */
  public List<Failure> failures(CoGbkResult members) {
    return members.getSchema().getTupleTagList().getAll().contains(FAILURES)
        ? Packed.all(members.getAll(FAILURES))
        : List.of();
  }

  private static <T extends Record> void put(
      BucketDecisions decisions, DecisionKind<T> kind, CoGbkResult members) {
    decisions.put(kind, Packed.all(members.getAll(kind.tag())));
  }
}
