package dev.winnow.dedup.index;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file of an index. Its name says what it holds and has a hash of its bytes, so that an attempt
 * that is repeated writes the same file, and another run never a part of it.
 *
 * @param name its name
 * @param bytes its length
 * @param entries how many documents, samples or paragraphs it holds
 */
public record IndexFile(String name, long bytes, long entries) implements Serializable {
  private static final Pattern NAME = Pattern.compile("[a-z]+-\\d{5}\\.[0-9a-f]{16}\\.bin");
  private static final int HASH_CHARS = 16;

  public IndexFile {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no file of an index");
    }
  }

  static IndexFile of(IndexKind kind, int bucket, byte[] content, long entries) {
    String hash = DigestUtils.sha256Hex(content).substring(0, HASH_CHARS);
    return new IndexFile(beginning(kind, bucket) + hash + ".bin", content.length, entries);
  }

  private static String beginning(IndexKind kind, int bucket) {
    return String.format(Locale.ROOT, "%s-%05d.", kind.label(), bucket);
  }

  /** Whether it holds what is of this kind and bucket. */
  boolean holds(IndexKind kind, int bucket) {
    return name.startsWith(beginning(kind, bucket));
  }

  /** Whether it is of this kind. */
  boolean holds(IndexKind kind) {
    return name.startsWith(kind.label() + "-");
  }

  /** Its line in a manifest. */
  public String line() {
    return String.join("\t", "part", name, Long.toString(bytes), Long.toString(entries));
  }

  /**
   * The file that the columns of a line name.
   *
   * @throws IllegalArgumentException if they name none
   */
  static IndexFile read(String[] columns) {
    return new IndexFile(columns[1], Long.parseLong(columns[2]), Long.parseLong(columns[3]));
  }
}
