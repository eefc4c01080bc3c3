package dev.winnow.read.warc;

import com.github.luben.zstd.ZstdInputStream;
import dev.winnow.model.DocumentException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the {@code Content-Encoding} of a response. Crawlers often keep the head and store the
 * body decoded: a body that does not begin like its coding is taken as it is.
 */
final class ContentCoding {
  private ContentCoding() {}

  /**
   * The decoded body.
   *
   * @param coding the value of the header; null if there is none
   * @throws DocumentException {@code coding} if the coding is not known
   */
  static InputStream decoded(InputStream body, String coding) throws IOException {
    InputStream in = body;
    String[] codings = coding == null ? new String[0] : coding.split(",");
    for (int i = codings.length - 1; i >= 0; i--) {
      in = decoded(new BufferedInputStream(in), codings[i].strip().toLowerCase(Locale.ROOT));
    }
    return in;
  }

  private static InputStream decoded(BufferedInputStream in, String coding) throws IOException {
    in.mark(4);
    byte[] begin = in.readNBytes(4);
    in.reset();
    return switch (coding) {
      case "", "identity", "none", "utf-8" -> in;
      case "gzip", "x-gzip" -> begins(begin, 0x1F, 0x8B) ? new GZIPInputStream(in) : in;
      case "deflate" -> deflate(in, begin);
      case "br" -> looksLikeMarkup(begin) ? in : new BrotliInputStream(in);
      case "zstd" -> begins(begin, 0x28, 0xB5, 0x2F, 0xFD) ? new ZstdInputStream(in) : in;
      default ->
          throw new DocumentException(
              "coding", "The content encoding '" + coding + "' of the page is not known.");
    };
  }

  /** Servers send it with and without the frame of zlib (RFC 9110, section 8.4.1.2). */
  private static InputStream deflate(InputStream in, byte[] begin) {
    if (looksLikeMarkup(begin)) {
      return in;
    }
    boolean isFramed =
        begin.length > 1
            && (begin[0] & 0x0F) == 8
            && ((begin[0] & 0xFF) << 8 | begin[1] & 0xFF) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!isFramed));
  }

  private static boolean looksLikeMarkup(byte[] begin) {
    for (byte b : begin) {
      if (b == '<') {
        return true;
      }
      if (b != ' ' && b != '\r' && b != '\n' && b != '\t') {
        return false;
      }
    }
    return false;
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
