package dev.winnow.write.bulk;

import dev.winnow.io.LineSink;
import dev.winnow.write.JsonFiles;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;

/**
 * The sink of a run that ends: files for the bulk interface of Elasticsearch and OpenSearch. Each
 * document has two lines, the action {@code index} with the id, and the record. Sending a file
 * again replaces the same documents.
 *
 * @param path the output folder; {@code --output} replaces it
 * @param index the name of the index of records, {@code winnow} by default; audit lines go to
 *     {@code INDEX-removals} and failures to {@code INDEX-failures}
 * @param shards the number of shards of each kind, from 1 to 65,536; 8 by default. A shard is
 *     sorted in memory
 * @param maxFileBytes the size in bytes after which a shard begins its next file, from 1,000 to 1
 *     GiB; 50 MB by default, half of what a server takes in one request
 */
public record BulkFiles(String path, String index, Integer shards, Integer maxFileBytes)
    implements LineSink {
  private static final int DEFAULT_FILE_BYTES = 50_000_000;
  private static final int MIN_FILE_BYTES = 1_000;
  private static final int MAX_FILE_BYTES = 1 << 30;

  /** The names that servers take: lower case, and no sign at the beginning. */
  private static final Pattern INDEX_NAME = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,199}");

  public BulkFiles {
    index = index == null ? "winnow" : index;
    shards = new JsonFiles(path, shards).shards();
    maxFileBytes = maxFileBytes == null ? Integer.valueOf(DEFAULT_FILE_BYTES) : maxFileBytes;
    if (!INDEX_NAME.matcher(index).matches()) {
      throw new IllegalArgumentException(
          "'index' must begin with a lower-case letter or a digit and have only these, '_', '-' and"
              + " '.', was '"
              + index
              + "'");
    }
    if (maxFileBytes < MIN_FILE_BYTES || maxFileBytes > MAX_FILE_BYTES) {
      throw new IllegalArgumentException(
          "'max_file_bytes' must be from "
              + MIN_FILE_BYTES
              + " to "
              + MAX_FILE_BYTES
              + ", was "
              + maxFileBytes);
    }
  }

  @Override
  public PTransform<PCollectionTuple, PDone> writer() {
    return new WriteBulk(this);
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
  public BulkFiles to(String output) {
    return new BulkFiles(output, index, shards, maxFileBytes);
  }

  @Override
  public void check() {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("nothing says where to write: WriteBulk has no 'path'");
    }
  }

  /**
   * The name of a file: {@code bulk-00003-of-00008-0001.ndjson}, the second of the fourth shard.
   */
  String nameOf(int shard, int file) {
    return String.format(Locale.ROOT, "bulk-%05d-of-%05d-%04d.ndjson", shard, shards, file);
  }
}
