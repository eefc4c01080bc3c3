package dev.winnow.dedup.components;

import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.dedup.settings.ComponentMethod;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
import java.util.Map;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Finds the connected component of each document that is linked to others: pairs of ids in, packed
 * {@link Root}s out, each by the bucket of its id.
 *
 * <p>{@link ComponentMethod#UNION_FIND} takes half of the CPU time of {@link
 * ComponentMethod#STAR_ROUNDS} (39 and 77 CPU-s for 500,000 documents and 1.8 million links on the
 * Direct Runner), but one worker holds the last forest, by estimate some 300 bytes for each linked
 * document.
 */
public final class ConnectDocuments
    extends PTransform<PCollection<KV<String, String>>, PCollection<KV<Integer, Packed<Root>>>> {
  private static final long serialVersionUID = 1L;

  /** Forests that are merged apart before the last. */
  private static final int FANOUT_FORESTS = 16;

  private final DocumentSettings settings;

  private ConnectDocuments(DocumentSettings settings) {
    this.settings = settings;
  }

  /** By the method, rounds and buckets of these settings. */
  public static ConnectDocuments with(DocumentSettings settings) {
    return new ConnectDocuments(settings);
  }

  @Override
  public PCollection<KV<Integer, Packed<Root>>> expand(PCollection<KV<String, String>> edges) {
    return switch (settings.components()) {
      case UNION_FIND ->
          edges
              .apply(
                  "Forest",
                  Combine.globally(new Components()).withoutDefaults().withFanout(FANOUT_FORESTS))
              .apply("Roots", ParDo.of(new RootsFn(settings.buckets())));
      case STAR_ROUNDS ->
          edges.apply("Stars", new StarRounds(settings.rounds(), settings.buckets()));
    };
  }

  private static final class RootsFn extends BucketingFn<Map<String, String>, Root> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    RootsFn(int buckets) {
      super(Root.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element Map<String, String> forest, OutputReceiver<KV<Integer, Packed<Root>>> out) {
      forest.forEach(
          (id, root) -> send(BucketRange.ofDocument(id, buckets), new Root(id, root), out));
    }
  }
}
