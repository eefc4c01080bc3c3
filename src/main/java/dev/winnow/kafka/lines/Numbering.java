package dev.winnow.kafka.lines;

import java.util.Arrays;
import java.util.UUID;

/**
 * The numbering of the lines of a shard so far.
 *
 * @param writer who numbers them
 * @param next the next number
 * @param chain a hash of all lines before it
 */
public record Numbering(String writer, long next, long chain) {
  /** The golden ratio in 64 bits, odd: spreads what it multiplies. */
  private static final long SPREAD_FACTOR = 0x9E3779B97F4A7C15L;

  /** No line yet, and a name that no other writer has. */
  public static Numbering begun() {
    return new Numbering(UUID.randomUUID().toString(), 0, 0);
  }

  /** The line with the next number. */
  public NumberedLine numbered(TopicMessage line) {
    return new NumberedLine(writer, next, chainWith(line), line);
  }

  /** The numbering after a line. */
  public Numbering after(TopicMessage line) {
    return new Numbering(writer, next + 1, chainWith(line));
  }

  private long chainWith(TopicMessage line) {
    long hash = 31L * line.topic().hashCode() + line.key().hashCode();
    long mixed = ((chain ^ hash) * SPREAD_FACTOR ^ Arrays.hashCode(line.value())) * SPREAD_FACTOR;
    return mixed ^ mixed >>> 32;
  }
}
