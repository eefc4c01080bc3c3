package dev.winnow.read.table;

import dev.winnow.read.format.SingleDocument;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of an object that takes more bytes than the limit, before memory holds it. */
final class ItemBudget extends FilterInputStream {
  private final long maxBytes;
  private long used;

  ItemBudget(InputStream in, long maxBytes) {
    super(in);
    this.maxBytes = maxBytes;
  }

  /** Says that the next object begins. */
  void begin() {
    used = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = in.read(bytes, from, length);
    used += Math.max(0, count);
    if (used > maxBytes) {
      throw SingleDocument.tooLarge(used, maxBytes);
    }
    return count;
  }
}
