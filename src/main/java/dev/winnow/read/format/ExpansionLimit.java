package dev.winnow.read.format;

import dev.winnow.model.DocumentException;
import java.util.Locale;

/**
 * Ends the reading of a file whose content is much larger than the file: a bomb. Text shrinks to a
 * tenth or a fiftieth, a bomb to a thousandth.
 */
public final class ExpansionLimit {
  private static final long FREE_BYTES = 64L << 20;
  private static final int MAX_RATIO = 200;

  private long expanded;

  /**
   * Counts bytes of content.
   *
   * @param bytes the number of bytes that came out now
   * @param compressed the number of bytes that were read for all that came out so far
   * @throws DocumentException {@code bomb} if the content is too large for the file
   */
  public void add(int bytes, long compressed) {
    expanded += bytes;
    if (expanded > FREE_BYTES && expanded > MAX_RATIO * Math.max(1, compressed)) {
      throw new DocumentException(
          "bomb",
          String.format(
              Locale.ROOT,
              "The content is more than %d times as large as the compressed bytes, as in a bomb;"
                  + " unpack the file if it is none.",
              MAX_RATIO));
    }
  }
}
