package dev.winnow.dedup;

import dev.winnow.model.Packed;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.ToBuckets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.beam.sdk.values.KV;

/**
 * Compares the pairs of a bucket: each second document with its first, of this run or of an earlier
 * one. What their words leave open goes to {@link LookAgain}, if a model is to look at it.
 */
final class CompareFn extends ToBuckets<KV<Integer, Iterable<byte[]>>> {
  private static final long serialVersionUID = 1L;
  private final DocumentSettings settings;
  private final Index index;

  CompareFn(DocumentSettings settings, Index index) {
    this.settings = settings;
    this.index = index;
  }

  /** Flink gives the values of a group once; what comes before its first waits as it came. */
  @ProcessElement
  public void process(@Element KV<Integer, Iterable<byte[]>> bucket, MultiOutputReceiver out) {
    Map<String, Grams> firsts = new HashMap<>();
    Set<String> known = new HashSet<>();
    List<byte[]> others = new ArrayList<>();
    Packed.each(
        bucket.getValue(),
        packed -> {
          Request request = CompareDocuments.REQUEST.unpack(packed);
          if (request.isOfItself()) {
            firsts.put(request.first(), new Grams(request.document()));
          } else {
            if (request.isOfKnown()) {
              known.add(request.first());
            }
            others.add(packed);
          }
        });
    Map<String, Standing> standings = new HashMap<>();
    index.documents(
        bucket.getKey(),
        known,
        (sketch, standing) -> {
          firsts.put(IndexedSamples.idOf(standing.id()), new Grams(sketch));
          standings.put(standing.id(), standing);
        });
    Comparison comparison = new Comparison(settings.near());
    for (byte[] packed : others) {
      Request request = CompareDocuments.REQUEST.unpack(packed);
      Grams first = firsts.get(request.first());
      Grams second = new Grams(request.document());
      Optional<Link> link = comparison.compare(first, second);
      link.map(found -> found.toKnown(standings.get(found.first().id())))
          .ifPresent(found -> send(found, out));
      if (link.isEmpty()
          && settings.rewrite() == SecondLook.EMBEDDINGS
          && !request.isOfKnown()
          && OpenPair.isWorthALook(first, second)) {
        new OpenPair(first.owner(), second.owner())
            .byBucket(settings.buckets(), (place, pair) -> send(LookAgain.PAIRS, place, pair, out));
      }
    }
  }

  private void send(Link link, MultiOutputReceiver out) {
    if (link.joins()) {
      String first = link.first().id();
      send(
          Buckets.ofDocument(first, settings.buckets()),
          CompareDocuments.LINK.pack(link),
          out.get(CompareDocuments.LINKS));
      out.get(CompareDocuments.EDGES).output(KV.of(first, link.second().id()));
    } else {
      out.get(CompareDocuments.COUNTS).output(KV.of(Figure.TEMPLATES.name(), 1L));
    }
  }
}
