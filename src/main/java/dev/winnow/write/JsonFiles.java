package dev.winnow.write;

import dev.winnow.io.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sink of a run that ends: a folder of files.
 *
 * @param path the output folder; {@code --output} replaces it
 * @param shards the number of files of each sort, from 1 to 65,536. Without it, the number follows
 *     the size of the input, and is 8 if that is not known. A shard is sorted in memory: plan for
 *     at most some 50,000 documents a shard
 * @param format {@code jsonl}, which is the default, {@code parquet} or both
 * @param compression of JSON Lines; none by default
 * @param card whether {@code README.md} describes the run; true by default
 */
public record JsonFiles(
    String path, Integer shards, List<String> format, LineCompression compression, Boolean card)
    implements Sink {
  /** JSON Lines, as {@code format} names them. */
  public static final String JSONL = "jsonl";

  /** Apache Parquet, as {@code format} names it. */
  public static final String PARQUET = "parquet";

  private static final List<String> FORMATS = List.of(JSONL, PARQUET);
  private static final int DEFAULT_SHARDS = 8;
  private static final int MAX_SHARDS = 65_536;

  /** Plain text of this size has some 20,000 articles. */
  private static final long SHARD_BYTES = 64L << 20;

  public JsonFiles {
    if (shards != null && (shards < 1 || shards > MAX_SHARDS)) {
      throw new IllegalArgumentException("'shards' must be from 1 to 65536, was " + shards);
    }
    format = format == null ? List.of(JSONL) : List.copyOf(format);
    for (String each : format) {
      if (!FORMATS.contains(each)) {
        throw new IllegalArgumentException("'format' is '" + each + "'; known: " + FORMATS);
      }
    }
    if (format.stream().distinct().count() != format.size()) {
      throw new IllegalArgumentException("'format' names a format twice: " + format);
    }
    compression = compression == null ? LineCompression.NONE : compression;
    if (compression != LineCompression.NONE && !format.contains(JSONL)) {
      throw new IllegalArgumentException(
          "'compression' is of JSON Lines, and 'format' has none; Parquet is always compressed");
    }
    card = card == null || card;
  }

  /** Files of JSON Lines, with a data card. */
  public JsonFiles(String path, Integer shards) {
    this(path, shards, null, null, null);
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
    return with(output, shards);
  }

  @Override
  public void check() {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("nothing says where to write: WriteJson has no 'path'");
    }
  }

  /** These files with another number of shards. */
  JsonFiles with(int number) {
    return with(path, number);
  }

  private JsonFiles with(String output, Integer number) {
    return new JsonFiles(output, number, format, compression, card);
  }

  /**
   * These files, in as many shards as an input needs, unless {@code shards} is set: a small run has
   * one file of each sort.
   *
   * @param bytes the size of the input as text
   */
  public JsonFiles sized(long bytes) {
    return shards == null
        ? with((int) Math.max(1, Math.min(MAX_SHARDS, (bytes + SHARD_BYTES - 1) / SHARD_BYTES)))
        : this;
  }

  /** The number of files of each sort. */
  @Override
  public Integer shards() {
    return shards == null ? Integer.valueOf(DEFAULT_SHARDS) : shards;
  }

  /**
   * The shard of a document: shards hold contiguous ranges of ids.
   *
   * @param id 64 hex digits; null, as for a file that could not be read, goes to the first shard
   */
  public int shardOf(String id) {
    return id == null ? 0 : (int) ((Long.parseLong(id.substring(0, 8), 16) * shards()) >>> 32);
  }

  /** The name of a shard's files with this ending. */
  public String nameOf(int shard, String ending) {
    return String.format(Locale.ROOT, "part-%05d-of-%05d%s", shard, shards(), ending);
  }

  /**
   * The ends of the names of files, one for each format, such as {@code .jsonl.gz}. The first is
   * the one that the data card names: Parquet, if it is among them.
   */
  public List<String> endings() {
    List<String> endings = new ArrayList<>();
    if (format.contains(PARQUET)) {
      endings.add("." + PARQUET);
    }
    if (format.contains(JSONL)) {
      endings.add("." + JSONL + compression.ending());
    }
    return endings;
  }
}
