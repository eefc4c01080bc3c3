package dev.winnow.dedup.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.apache.beam.sdk.io.FileSystems;

/** Reads a file that {@link IndexOutput} has written, after a look at its checksum. */
final class IndexInput {
  private static final int CHECKSUM_BYTES = Integer.BYTES;

  private final ByteBuffer bytes;

  private IndexInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws IOException if it cannot be read, is damaged, or is not this part of an index
   */
  static IndexInput open(String file, IndexKind kind, int bucket) throws IOException {
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(file, false)))) {
      return of(file, in.readAllBytes(), kind, bucket);
    }
  }

  static IndexInput of(String name, byte[] file, IndexKind kind, int bucket) throws IOException {
    int end = file.length - CHECKSUM_BYTES;
    CRC32 checksum = new CRC32();
    checksum.update(file, 0, Math.max(0, end));
    if (end < 0
        || ByteBuffer.wrap(file, end, CHECKSUM_BYTES).getInt() != (int) checksum.getValue()) {
      throw new IOException(
          "the index is broken: the bytes of '" + name + "' are not those that were written");
    }
    IndexInput input = new IndexInput(ByteBuffer.wrap(file, 0, end));
    byte[] magic = new byte[IndexOutput.MAGIC.length];
    input.bytes.get(magic);
    boolean fits =
        Arrays.equals(magic, IndexOutput.MAGIC)
            && input.bytes.get() == IndexOutput.VERSION
            && input.bytes.get() == kind.code()
            && input.number() == bucket;
    if (!fits) {
      throw new IOException("the index is broken: '" + name + "' is not what its name says");
    }
    return input;
  }

  int number() {
    int value = 0;
    int shift = 0;
    int next = bytes.get();
    while (next < 0) {
      value |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes.get();
    }
    return value | next << shift;
  }

  int int32() {
    return bytes.getInt();
  }

  long int64() {
    return bytes.getLong();
  }

  /** An id, or its beginning, as hex digits. */
  String id(int length) {
    byte[] id = new byte[length];
    bytes.get(id);
    return HexFormat.of().formatHex(id);
  }
}
