package dev.winnow.read.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The bytes of a column in a file that several columns are read from in turn. A file that cannot be
 * read is an {@link UncheckedIOException}, so that it is no fault of the bytes.
 */
final class Range extends InputStream {
  /** An object store answers a request for each buffer. */
  private static final int MAX_BUFFER_BYTES = 1 << 20;

  private static final int MIN_BUFFER_BYTES = 16 << 10;

  /** All columns together. */
  private static final int BUFFERS_BYTES = 16 << 20;

  private final SeekableByteChannel file;
  private final long end;
  private final ByteBuffer buffer;

  /** The position in the file after the buffer. */
  private long position;

  /**
   * A range.
   *
   * @param start the position of the first byte
   * @param length in bytes; it may go beyond the end of the file
   * @param columns the number of ranges that are read in turn
   */
  Range(SeekableByteChannel file, long start, long length, int columns) {
    this.file = file;
    this.position = start;
    this.end = start + length;
    this.buffer = ByteBuffer.allocate((int) Math.min(length, bufferBytes(columns))).limit(0);
  }

  /** Reads a part of a file whole. */
  static byte[] read(SeekableByteChannel file, long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    file.position(start);
    while (bytes.hasRemaining()) {
      if (file.read(bytes) < 0) {
        throw new EOFException("the file became shorter");
      }
    }
    return bytes.array();
  }

  private static int bufferBytes(int columns) {
    return Math.min(MAX_BUFFER_BYTES, Math.max(MIN_BUFFER_BYTES, BUFFERS_BYTES / columns));
  }

  /** The number of bytes that are left. */
  long left() {
    return end - position + buffer.remaining();
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    if (!buffer.hasRemaining()) {
      int count = (int) Math.min(buffer.capacity(), end - position);
      if (count <= 0 || !fill(count)) {
        return -1;
      }
    }
    int count = Math.min(length, buffer.remaining());
    buffer.get(bytes, from, count);
    return count;
  }

  private boolean fill(int count) {
    buffer.clear().limit(count);
    try {
      file.position(position);
      while (buffer.hasRemaining() && file.read(buffer) >= 0) {
        position = file.position();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.flip();
    return buffer.hasRemaining();
  }
}
