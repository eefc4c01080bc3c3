package dev.winnow.recur;

import dev.winnow.recur.blocks.BlockOccurrences;
import dev.winnow.recur.blocks.CountingScope;
import dev.winnow.recur.blocks.ScopeSizes;
import dev.winnow.recur.evidence.BlockKeys;
import dev.winnow.recur.evidence.FrequentBlock;
import dev.winnow.text.Hash64;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Counts the documents of each block of a bucket, in each of their scopes. */
final class BlockCounter {
  private static final long CORPUS_SCOPE = Hash64.of(CountingScope.CORPUS);

  private static final double WHOLE_CORPUS_SHARE = 0.9;

  private final RecurrenceSettings settings;
  private final ScopeSizes sizes = new ScopeSizes();
  private final Map<Long, byte[]> byDocument = new HashMap<>();

  private BlockCounter(RecurrenceSettings settings) {
    this.settings = settings;
  }

  /** Gives the candidates among the blocks of a bucket to {@code target}. */
  static void of(
      Iterable<byte[]> packed, RecurrenceSettings settings, Consumer<FrequentBlock> target) {
    BlockCounter counter = new BlockCounter(settings);
    packed.forEach(counter::add);
    counter.candidates(target);
  }

  /**
   * The same bytes in two places are one document. It counts for the site or folder with the
   * smaller hash.
   */
  private void add(byte[] packed) {
    if (ScopeSizes.isPart(packed)) {
      sizes.addPart(packed);
    } else {
      byDocument.merge(
          BlockOccurrences.unpacked(packed).document(),
          packed,
          (a, b) -> Arrays.compareUnsigned(a, b) <= 0 ? a : b);
    }
  }

  private void candidates(Consumer<FrequentBlock> target) {
    Map<Long, Integer> documents = new HashMap<>();
    forEach((key, scope, document) -> documents.merge(key, 1, Integer::sum));
    Map<Long, Long> scopes = new HashMap<>();
    Map<Long, PriorityQueue<Long>> smallest = new HashMap<>();
    forEach(
        (key, scope, document) -> {
          if (documents.get(key) >= settings.leastStories(sizes.of(scope))) {
            scopes.put(key, scope);
            sample(smallest.computeIfAbsent(key, any -> greatestFirst()), document);
          }
        });
    smallest.forEach(
        (key, sample) ->
            target.accept(
                new FrequentBlock(
                    key, documents.get(key), sizes.of(scopes.get(key)), sample.element())));
  }

  private static PriorityQueue<Long> greatestFirst() {
    return new PriorityQueue<>((a, b) -> Long.compareUnsigned(b, a));
  }

  private static void sample(PriorityQueue<Long> smallest, long document) {
    smallest.add(document);
    if (smallest.size() > FrequentBlock.SAMPLE_DOCUMENTS) {
      smallest.remove();
    }
  }

  /** A key in a scope, and a document that has it. */
  private interface SeenBlock {
    void accept(long key, long scope, long document);
  }

  /** A site or folder that is nearly the whole corpus has no count of its own. */
  private void forEach(SeenBlock target) {
    for (byte[] packed : byDocument.values()) {
      BlockOccurrences occurrences = BlockOccurrences.unpacked(packed);
      long scope = occurrences.scope();
      boolean apart =
          scope != CORPUS_SCOPE && sizes.of(scope) < WHOLE_CORPUS_SHARE * sizes.of(CORPUS_SCOPE);
      for (int i = 0; i < occurrences.size(); i++) {
        target.accept(
            BlockKeys.inScope(occurrences.key(i), CORPUS_SCOPE),
            CORPUS_SCOPE,
            occurrences.document());
        if (apart) {
          target.accept(
              BlockKeys.inScope(occurrences.key(i), scope), scope, occurrences.document());
        }
      }
    }
  }
}
