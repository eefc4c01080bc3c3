package dev.winnow.read.compress;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** A compression of one file. Members or frames that follow each other are one content. */
@SuppressWarnings("ImmutableEnumChecker")
enum Compression {
  GZIP("gzip", new int[] {0x1F, 0x8B, 8}, List.of("gz", "gzip")) {
    @Override
    InputStream open(InputStream in) throws IOException {
      return new GzipCompressorInputStream(in, true);
    }
  },
  ZSTD("zstd", new int[] {0x28, 0xB5, 0x2F, 0xFD}, List.of("zst", "zstd")) {
    @Override
    InputStream open(InputStream in) throws IOException {
      return new ZstdCompressorInputStream(in);
    }
  },
  BZIP2("bzip2", new int[] {'B', 'Z', 'h'}, List.of("bz2")) {
    @Override
    boolean begins(byte[] head) {
      return super.begins(head)
          && head.length > 9
          && head[3] >= '1'
          && head[3] <= '9'
          && (head[4] == 0x31 && head[5] == 0x41 || head[4] == 0x17 && head[5] == 0x72);
    }

    @Override
    InputStream open(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  XZ("xz", new int[] {0xFD, '7', 'z', 'X', 'Z', 0}, List.of("xz")) {
    private static final int MAX_MEMORY_KIBIBYTES = 128 << 10;

    @Override
    InputStream open(InputStream in) throws IOException {
      return new XZCompressorInputStream(in, true, MAX_MEMORY_KIBIBYTES);
    }
  };

  /** Compressed tar archives with an ending of their own. */
  private static final Set<String> TAR_ENDINGS = Set.of("tgz", "tzst", "tbz", "tbz2", "txz");

  private final String label;
  private final int[] magic;
  private final List<String> endings;

  Compression(String label, int[] magic, List<String> endings) {
    this.label = label;
    this.magic = magic;
    this.endings = endings;
  }

  /** The content of compressed bytes. */
  abstract InputStream open(InputStream in) throws IOException;

  /** The name for people: {@code gzip}. */
  String label() {
    return label;
  }

  /** Whether a file that begins with these bytes is compressed in this way. */
  boolean begins(byte[] head) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** The compression of a file; null if it is not compressed. */
  static Compression of(byte[] head) {
    for (Compression each : values()) {
      if (each.begins(head)) {
        return each;
      }
    }
    return null;
  }

  /**
   * The name of the content: {@code a.html} for {@code a.html.gz}, {@code a.tar} for {@code a.tgz}.
   */
  String contentName(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return name;
    }
    String ending = name.substring(dot + 1);
    if (endings.contains(ending)) {
      return name.substring(0, dot);
    }
    return TAR_ENDINGS.contains(ending) ? name.substring(0, dot) + ".tar" : name;
  }
}
