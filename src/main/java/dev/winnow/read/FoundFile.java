package dev.winnow.read;

import dev.winnow.read.format.FilePart;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file that was found and not yet read, or a part of one.
 *
 * @param uri its place: a local path, or an address of a Beam filesystem
 * @param bytes the size of the file
 * @param part the records to read; {@link FilePart#WHOLE} for all
 * @param documents the number of documents to read at most
 * @param skipped the rule by which the file is not read; null for a file to be read
 * @param modified the time of its last change when it was found, in milliseconds since 1970; {@link
 *     #UNKNOWN} if no one knows
 */
public record FoundFile(
    String uri, long bytes, FilePart part, long documents, String skipped, long modified) {
  /** No time of a change. */
  public static final long UNKNOWN = -1;

  /** Large archives are read in parts of this size, whatever the number of workers. */
  private static final long PART_BYTES = 64L << 20;

  private static final Pattern PARTED = Pattern.compile("\\.(warc\\.gz|wet\\.gz|parquet)$");

  /** A whole file. */
  public FoundFile(String uri, long bytes, long modified) {
    this(uri, bytes, FilePart.WHOLE, Long.MAX_VALUE, null, modified);
  }

  /** A whole file whose time of change is not known. */
  public FoundFile(String uri, long bytes) {
    this(uri, bytes, UNKNOWN);
  }

  /** A part of a file whose time of change is not known. */
  FoundFile(String uri, long bytes, FilePart part) {
    this(uri, bytes, part, Long.MAX_VALUE, null, UNKNOWN);
  }

  /** A file that is not read, by a rule such as {@code link-outside}. */
  static FoundFile skipped(String uri, String rule) {
    return new FoundFile(uri, 0, FilePart.WHOLE, Long.MAX_VALUE, rule, UNKNOWN);
  }

  /** Whether the file is not read because it is a link that leads elsewhere. */
  public boolean isLink() {
    return FolderWalk.LINK_OUTSIDE.equals(skipped);
  }

  /** This file, of which at most so many documents are read. */
  FoundFile atMost(long count) {
    return new FoundFile(uri, bytes, part, count, skipped, modified);
  }

  /**
   * Gives the parts that workers read apart. A large file named as a compressed web archive or as
   * Parquet has several: the Common Crawl publishes such archives of 1 GB. Any other file is one
   * part.
   */
  void parts(Consumer<FoundFile> target) {
    if (bytes < 2 * PART_BYTES || !PARTED.matcher(uri).find()) {
      target.accept(this);
      return;
    }
    long from = 0;
    for (long to = PART_BYTES; from < bytes; to += PART_BYTES) {
      target.accept(
          new FoundFile(uri, bytes, new FilePart(from, to), documents, skipped, modified));
      from = to;
    }
  }

  /**
   * A hash that tells this part, as it was found, from all others and from itself after a change;
   * null if a change would not be seen, because the time of the last one is not known.
   */
  public String key() {
    return modified == UNKNOWN
        ? null
        : DigestUtils.sha256Hex(
            String.join(
                "\n",
                uri,
                Long.toString(bytes),
                Long.toString(modified),
                Long.toString(part.from()),
                Long.toString(part.to()),
                Long.toString(documents)));
  }

  /** The place that a failure of the whole part names. */
  String place() {
    return part.isLater() ? uri + "#offset=" + part.from() : uri;
  }
}
