package dev.winnow.recur.blocks;

import dev.winnow.model.Article;
import dev.winnow.text.Hash64;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

/**
 * The blocks of a document whose keys fall into one bucket, as few bytes: the hash of the document,
 * that of its site or folder, and the keys.
 */
public final class BlockOccurrences {
  private final ByteBuffer packed;

  private BlockOccurrences(byte[] packed) {
    this.packed = ByteBuffer.wrap(packed);
  }

  /** Gives the block occurrences of an article to {@code target}, each with its bucket. */
  public static void of(KeyedArticle keyed, int buckets, BiConsumer<Integer, byte[]> target) {
    Article article = keyed.article();
    long[] keys = keys(keyed);
    long document = Hash64.ofId(article.source().id());
    long scope = Hash64.of(CountingScope.of(article));
    int from = 0;
    for (int to = 1; to <= keys.length; to++) {
      int bucket = Hash64.bucket(keys[from], buckets);
      if (to == keys.length || Hash64.bucket(keys[to], buckets) != bucket) {
        ByteBuffer packed = ByteBuffer.allocate(Long.BYTES * (2 + to - from));
        packed.putLong(document).putLong(scope).asLongBuffer().put(keys, from, to - from);
        target.accept(bucket, packed.array());
        from = to;
      }
    }
  }

  /** The keys of all blocks, each once, those of a bucket together. */
  private static long[] keys(KeyedArticle keyed) {
    long[] keys = new long[2 * keyed.size()];
    int size = 0;
    for (int i = 0; i < keyed.size(); i++) {
      keys[size++] = keyed.key(i);
      if (keyed.looseKey(i) != 0) {
        keys[size++] = keyed.looseKey(i);
      }
    }
    return LongStream.of(keys).limit(size).sorted().distinct().toArray();
  }

  /** What {@link #of} made these bytes of. */
  public static BlockOccurrences unpacked(byte[] packed) {
    return new BlockOccurrences(packed);
  }

  public long document() {
    return packed.getLong(0);
  }

  public long scope() {
    return packed.getLong(Long.BYTES);
  }

  public int size() {
    return packed.capacity() / Long.BYTES - 2;
  }

  public long key(int i) {
    return packed.getLong(Long.BYTES * (2 + i));
  }
}
