package dev.winnow.dedup.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The bytes of a file of an index. Numbers are big-endian, or of variable length: seven bits a
 * byte, the lowest first, with the high bit set on all bytes but the last.
 */
final class IndexOutput {
  /** The first bytes of each file. */
  static final byte[] MAGIC = "winnow-index".getBytes(StandardCharsets.US_ASCII);

  /**
   * The version of the format. It changes with the layout of the files, and with how words,
   * shingles, samples and fingerprints are made: of two versions nothing would be equal.
   */
  static final int VERSION = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Begins with the header of a file. */
  IndexOutput(IndexKind kind, int bucket) {
    bytes.writeBytes(MAGIC);
    bytes.write(VERSION);
    bytes.write(kind.code());
    number(bucket);
  }

  /** Adds a number that is not negative. */
  void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      bytes.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** Adds four bytes. */
  void int32(int value) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  /** Adds eight bytes. */
  void int64(long value) {
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  /** Adds so many bytes of an id that is written in hex digits. */
  void id(String id, int length) {
    bytes.writeBytes(HexFormat.of().parseHex(id.substring(0, 2 * length)));
  }

  /** The whole file, with its checksum at the end. */
  byte[] finished() {
    CRC32 checksum = new CRC32();
    checksum.update(bytes.toByteArray());
    int32((int) checksum.getValue());
    return bytes.toByteArray();
  }
}
