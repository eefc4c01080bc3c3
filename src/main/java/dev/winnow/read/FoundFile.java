package dev.winnow.read;

import dev.winnow.read.format.FilePart;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file that was found and not yet read, or a part of one.
 *
 * @param uri its place: a local path, or an address of a Beam filesystem
 * @param bytes the size of the file
 * @param modified the time of its last change when it was found, in milliseconds since 1970; {@link
 *     #UNKNOWN} if no one knows
 * @param part the records to read; {@link FilePart#WHOLE} for all
 */
public record FoundFile(String uri, long bytes, long modified, FilePart part) {
  /** No time of a change. */
  public static final long UNKNOWN = -1;

  /** Large archives are read in parts of this size, whatever the number of workers. */
  private static final long PART_BYTES = 64L << 20;

  /** A whole file. */
  public FoundFile(String uri, long bytes, long modified) {
    this(uri, bytes, modified, FilePart.WHOLE);
  }

  /** A whole file whose time of change is not known. */
  public FoundFile(String uri, long bytes) {
    this(uri, bytes, FilePart.WHOLE);
  }

  /** A part of a file whose time of change is not known. */
  public FoundFile(String uri, long bytes, FilePart part) {
    this(uri, bytes, UNKNOWN, part);
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
                Long.toString(part.to())));
  }

  /**
   * Gives the parts that workers read apart. A large file named as a compressed web archive has
   * several: the Common Crawl publishes such archives of 1 GB. Any other file is one part.
   */
  void parts(Consumer<FoundFile> target) {
    if (bytes < 2 * PART_BYTES || !(uri.endsWith(".warc.gz") || uri.endsWith(".wet.gz"))) {
      target.accept(this);
      return;
    }
    long from = 0;
    for (long to = PART_BYTES; from < bytes; to += PART_BYTES) {
      target.accept(new FoundFile(uri, bytes, modified, new FilePart(from, to)));
      from = to;
    }
  }

  /** The place that a failure of the whole part names. */
  String place() {
    return part.isLater() ? uri + "#offset=" + part.from() : uri;
  }
}
