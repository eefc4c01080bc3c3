package dev.winnow.recur;

import dev.winnow.model.Article;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The blocks of a document whose keys fall into one bucket, as few bytes: the hash of the document,
 * that of its site or folder, and the keys.
 */
final class Sighting {
  private final ByteBuffer packed;

  private Sighting(byte[] packed) {
    this.packed = ByteBuffer.wrap(packed);
  }

  /** Gives the sightings of an article to {@code target}, each with its bucket. */
  static void of(Article article, int buckets, BiConsumer<Integer, byte[]> target) {
    Map<Integer, Set<Long>> byBucket = new HashMap<>();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Template template = Template.of(article.paragraphs().get(i).text());
      add(byBucket, template.key(), buckets);
      if (template.looseKey() != 0) {
        add(byBucket, template.looseKey(), buckets);
      }
    }
    long document = Hashes.ofDocument(article.source().id());
    long scope = Hashes.of(Scopes.of(article));
    byBucket.forEach(
        (bucket, keys) -> {
          ByteBuffer packed = ByteBuffer.allocate(Long.BYTES * (2 + keys.size()));
          packed.putLong(document).putLong(scope);
          keys.stream().sorted().forEach(packed::putLong);
          target.accept(bucket, packed.array());
        });
  }

  private static void add(Map<Integer, Set<Long>> byBucket, long key, int buckets) {
    byBucket.computeIfAbsent(Hashes.bucket(key, buckets), any -> new HashSet<>()).add(key);
  }

  /** What {@link #of} made these bytes of. */
  static Sighting unpacked(byte[] packed) {
    return new Sighting(packed);
  }

  long document() {
    return packed.getLong(0);
  }

  long scope() {
    return packed.getLong(Long.BYTES);
  }

  int size() {
    return packed.capacity() / Long.BYTES - 2;
  }

  long key(int i) {
    return packed.getLong(Long.BYTES * (2 + i));
  }
}
