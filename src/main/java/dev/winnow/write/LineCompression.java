package dev.winnow.write;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How files of JSON Lines are compressed. The same lines give the same bytes. */
public enum LineCompression {
  /** Plain text. */
  NONE(""),
  /** gzip, whose header has no time. */
  GZIP(".gz"),
  /** Zstandard at its default level. */
  ZSTD(".zst");

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int ZSTD_LEVEL = 3;

  private final String ending;

  LineCompression(String ending) {
    this.ending = ending;
  }

  /** The end of the name of a file; empty for plain text. */
  public String ending() {
    return ending;
  }

  /** The compression of a file with this name. */
  public static LineCompression ofName(String name) {
    for (LineCompression each : values()) {
      if (each != NONE && name.endsWith(each.ending)) {
        return each;
      }
    }
    return NONE;
  }

  /** A stream of compressed bytes; closing it completes them. */
  OutputStream compressed(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER_BYTES);
      case ZSTD -> new ZstdOutputStreamNoFinalizer(out, ZSTD_LEVEL);
    };
  }

  /** The plain bytes of a compressed stream. */
  public InputStream plain(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, BUFFER_BYTES);
      case ZSTD -> new ZstdInputStreamNoFinalizer(in);
    };
  }
}
