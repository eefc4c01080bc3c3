package dev.winnow.write;

import java.io.Serializable;
import java.util.Locale;

/**
 * Where and how a run is written.
 *
 * @param path the output folder; {@code --output} replaces it
 * @param shards the number of files of each sort, from 1 to 65,536; 8 by default. A shard is sorted
 *     in memory: plan for at most some 50,000 documents a shard
 */
public record JsonFiles(String path, Integer shards) implements Serializable {
  public JsonFiles {
    shards = shards == null ? Integer.valueOf(8) : shards;
    if (shards < 1 || shards > 65_536) {
      throw new IllegalArgumentException("'shards' must be from 1 to 65536, was " + shards);
    }
  }

  /** The same with another path. */
  public JsonFiles withPath(String other) {
    return new JsonFiles(other, shards);
  }

  /**
   * The shard of a document: shards hold contiguous ranges of ids.
   *
   * @param id 64 hex digits; null, as for a file that could not be read, goes to the first shard
   */
  public int shardOf(String id) {
    return id == null ? 0 : (int) ((Long.parseLong(id.substring(0, 8), 16) * shards) >>> 32);
  }

  /** The name of a shard's files. */
  public String nameOf(int shard) {
    return String.format(Locale.ROOT, "part-%05d-of-%05d.jsonl", shard, shards);
  }
}
