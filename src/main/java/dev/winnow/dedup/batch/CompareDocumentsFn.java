package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.Comparison;
import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.index.IndexedSamples;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.RewriteDetector;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
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
 * one. Pairs that their words leave open go to {@link RescoreByEmbedding}, if the settings ask for
 * a model.
 */
final class CompareDocumentsFn
    extends BucketingFn<KV<Integer, Iterable<Packed<ComparisonRequest>>>, Link> {
  private static final long serialVersionUID = 1L;
  private final DocumentSettings settings;
  private final Index index;

  CompareDocumentsFn(DocumentSettings settings, Index index) {
    super(Link.CODER);
    this.settings = settings;
    this.index = index;
  }

  /** Flink gives the values of a group once; what comes before its first waits as it came. */
  @ProcessElement
  public void process(
      @Element KV<Integer, Iterable<Packed<ComparisonRequest>>> bucket, MultiOutputReceiver out) {
    Map<String, ComparedDocument> firsts = new HashMap<>();
    Set<String> known = new HashSet<>();
    List<byte[]> others = new ArrayList<>();
    Packed.forEachWithBytes(
        bucket.getValue(),
        (request, packed) -> {
          if (request.isOfItself()) {
            firsts.put(request.first(), new ComparedDocument(request.document()));
          } else {
            if (request.isOfKnown()) {
              known.add(request.first());
            }
            others.add(packed);
          }
        });
    Map<String, StoryMembership> memberships = new HashMap<>();
    index.documents(
        bucket.getKey(),
        known,
        (documentWords, membership) -> {
          firsts.put(IndexedSamples.idOf(membership.id()), new ComparedDocument(documentWords));
          memberships.put(membership.id(), membership);
        });
    Comparison comparison = new Comparison(settings.near());
    for (byte[] packed : others) {
      ComparisonRequest request = ComparisonRequest.CODER.unpack(packed);
      ComparedDocument first = firsts.get(request.first());
      ComparedDocument second = new ComparedDocument(request.document());
      Optional<Link> link = comparison.compare(first, second);
      link.map(found -> found.toKnown(memberships.get(found.first().id())))
          .ifPresent(found -> send(found, out));
      if (link.isEmpty()
          && settings.rewrite() == RewriteDetector.EMBEDDINGS
          && !request.isOfKnown()
          && UndecidedPair.isWorthALook(first, second)) {
        new UndecidedPair(first.owner(), second.owner())
            .byBucket(
                settings.buckets(),
                (place, pair) -> send(RescoreByEmbedding.PAIRS, place, pair, out));
      }
    }
  }

  private void send(Link link, MultiOutputReceiver out) {
    if (link.joins()) {
      String first = link.first().id();
      send(
          BucketRange.ofDocument(first, settings.buckets()), link, out.get(CompareDocuments.LINKS));
      out.get(CompareDocuments.EDGES).output(KV.of(first, link.second().id()));
    } else {
      out.get(CompareDocuments.COUNTS).output(KV.of(Figure.TEMPLATES.name(), 1L));
    }
  }
}
