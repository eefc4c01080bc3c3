package dev.winnow.read.parquet;

import com.github.luben.zstd.Zstd;
import dev.winnow.model.DocumentException;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.brotli.dec.BrotliInputStream;

/**
 * A compression of pages. The library's own codecs are those of Hadoop, which read its
 * configuration and keep buffers outside of the heap.
 */
enum PageCodec {
  UNCOMPRESSED {
    @Override
    int expand(byte[] page, byte[] into) {
      System.arraycopy(page, 0, into, 0, Math.min(page.length, into.length));
      return page.length;
    }
  },
  SNAPPY {
    @Override
    int expand(byte[] page, byte[] into) {
      return new SnappyDecompressor().decompress(page, 0, page.length, into, 0, into.length);
    }
  },
  GZIP {
    @Override
    int expand(byte[] page, byte[] into) throws IOException {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(page))) {
        return in.readNBytes(into, 0, into.length);
      }
    }
  },
  ZSTD {
    @Override
    int expand(byte[] page, byte[] into) {
      return (int) Zstd.decompressByteArray(into, 0, into.length, page, 0, page.length);
    }
  },
  LZ4_RAW {
    @Override
    int expand(byte[] page, byte[] into) {
      return new Lz4Decompressor().decompress(page, 0, page.length, into, 0, into.length);
    }
  },
  BROTLI {
    @Override
    int expand(byte[] page, byte[] into) throws IOException {
      try (InputStream in = new BrotliInputStream(new ByteArrayInputStream(page))) {
        return in.readNBytes(into, 0, into.length);
      }
    }
  };

  /** Decompresses a page and returns the number of its bytes. */
  abstract int expand(byte[] page, byte[] into) throws IOException;

  /**
   * The codec of a name.
   *
   * @throws DocumentException {@code unsupported} if it is not read
   */
  static PageCodec of(CompressionCodecName name) {
    for (PageCodec codec : values()) {
      if (codec.name().equals(name.name())) {
        return codec;
      }
    }
    throw new DocumentException(
        "unsupported",
        "The Parquet file is compressed by "
            + name
            + ", which Winnow does not read; write it again with zstd.");
  }

  /**
   * The content of a page.
   *
   * @param size its number of bytes
   * @throws IOException if the page is damaged
   */
  byte[] content(byte[] page, int size) throws IOException {
    byte[] content = new byte[size];
    int count;
    try {
      count = expand(page, content);
    } catch (IOException | RuntimeException e) {
      throw new IOException("a page cannot be decompressed");
    }
    if (count != size) {
      throw new IOException("a page has " + count + " bytes instead of " + size);
    }
    return content;
  }
}
