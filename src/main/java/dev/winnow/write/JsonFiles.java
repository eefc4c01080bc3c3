package dev.winnow.write;

import dev.winnow.io.Sink;
import java.util.Locale;

/**
 * The sink of a run that ends: a folder of JSON lines.
 *
 * @param path the output folder; {@code --output} replaces it
 * @param shards the number of files of each sort, from 1 to 65,536; 8 by default. A shard is sorted
 *     in memory: plan for at most some 50,000 documents a shard
 */
public record JsonFiles(String path, Integer shards) implements Sink {
  public JsonFiles {
    shards = shards == null ? Integer.valueOf(8) : shards;
    if (shards < 1 || shards > 65_536) {
      throw new IllegalArgumentException("'shards' must be from 1 to 65536, was " + shards);
    }
  }

  @Override
  public String place() {
    return "the folder " + path;
  }

  @Override
  public String folder() {
    return path;
  }

  @Override
  public JsonFiles to(String output) {
    return new JsonFiles(output, shards);
  }

  @Override
  public void check() {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("nothing says where to write: WriteJson has no 'path'");
    }
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
