package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;
import static dev.winnow.read.Warcs.gzip;
import static dev.winnow.read.Warcs.joined;
import static dev.winnow.read.Warcs.page;
import static dev.winnow.read.Warcs.record;
import static dev.winnow.read.Warcs.response;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives as input. */
class WarcTest {
  private static final byte[] INFO =
      record("warcinfo", null, "application/warc-fields", utf8("software: none\r\n"));
  private static final byte[] ONE = page("https://a.example/1", "<p>One");
  private static final byte[] TWO = page("https://a.example/2", "<p>Two");
  private static final byte[] THREE = page("https://a.example/3", "<p>Three");

  @TempDir Path folder;

  @Test
  void responsesArePagesAndTheirHeadsAreStatements() throws IOException {
    byte[] plain = joined(INFO, ONE, TWO);
    Reading read = Reading.of(folder, "x.warc", plain);
    assertThat(read.problems()).isEmpty();
    assertThat(read.texts()).containsExactly("<p>One", "<p>Two");
    assertThat(read.places())
        .containsExactly(
            "x.warc#offset=" + INFO.length, "x.warc#offset=" + (INFO.length + ONE.length));
    RawDocument first = read.documents().get(0);
    assertThat(first.id()).isEqualTo(RawDocument.of("", utf8("<p>One")).id());
    Stated stated = first.stated();
    assertThat(stated.url()).isEqualTo("https://a.example/1");
    assertThat(stated.fetched()).isEqualTo("2024-05-06T07:08:09Z");
    assertThat(stated.mediaType()).isEqualTo("text/html");
    assertThat(stated.charset()).isEqualTo("utf-8");
  }

  @Test
  void membersAndWholeFilesInGzip() throws IOException {
    byte[] members = gzip(INFO, ONE, TWO);
    Reading read = Reading.of(folder, "x.warc.gz", members);
    assertThat(read.texts()).containsExactly("<p>One", "<p>Two");
    assertThat(read.places())
        .containsExactly(
            "x.warc.gz#offset=" + gzip(INFO).length, "x.warc.gz#offset=" + gzip(INFO, ONE).length);
    Reading whole = Reading.of(folder, "y.warc.gz", compressed("gz", joined(INFO, ONE, TWO)));
    assertThat(whole.texts()).containsExactly("<p>One", "<p>Two");
    assertThat(whole.places())
        .doesNotHaveDuplicates()
        .allMatch(uri -> uri.contains("offset=0,within="));
    assertThat(Reading.of(folder, "z.warc.zst", compressed("zstd", joined(INFO, ONE))).texts())
        .containsExactly("<p>One");
  }

  @Test
  void bodiesAreDecoded() throws IOException {
    byte[] zipped = compressed("gz", utf8("<p>Gzip"));
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
            + "Content-Encoding: gzip\r\n\r\n"
            + Integer.toHexString(zipped.length)
            + "\r\n"
            + new String(zipped, ISO_8859_1)
            + "\r\n0\r\n\r\n";
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(utf8("<p>Deflate"));
    }
    byte[] http =
        joined(
            utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n"),
            deflated.toByteArray());
    Reading read =
        Reading.of(
            folder,
            "x.warc",
            joined(
                record(
                    "response",
                    "https://a.example/1",
                    "application/http",
                    chunked.getBytes(ISO_8859_1)),
                record("response", "https://a.example/2", "application/http", http)));
    assertThat(read.problems()).isEmpty();
    assertThat(read.texts()).containsExactly("<p>Gzip", "<p>Deflate");
  }

  @Test
  void bodiesInBrotliAndZstdAreDecodedAndDecodedOnesAreTaken() throws IOException {
    byte[] brotli =
        Base64.getDecoder().decode("CxSAPHA+QnJvdGxpLCBhbmQgc29tZSBtb3JlIHdvcmRzIG9mIGEgcGFnZS4D");
    Reading read =
        Reading.of(
            folder,
            "x.warc",
            joined(
                encoded("br", brotli),
                encoded("zstd", compressed("zstd", utf8("<p>Zstd"))),
                encoded("gzip", utf8("<p>Decoded before")),
                encoded("br", utf8("<p>Decoded too")),
                encoded("sdch", utf8("<p>?"))));
    assertThat(read.texts())
        .containsExactly(
            "<p>Brotli, and some more words of a page.",
            "<p>Zstd",
            "<p>Decoded before",
            "<p>Decoded too");
    assertThat(read.failures()).hasSize(1).first().extracting("category").isEqualTo("coding");
  }

  private static byte[] encoded(String coding, byte[] body) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + coding + "\r\n\r\n";
    return record("response", "https://a.example/1", "application/http", joined(utf8(head), body));
  }

  @Test
  void textsOfWetAndResourcesAreDocuments() throws IOException {
    Reading read =
        Reading.of(
            folder,
            "x.warc.wet.gz",
            gzip(
                INFO,
                record("conversion", "https://a.example/1", "text/plain", utf8("A text.")),
                record("resource", "https://a.example/2", "text/html", utf8("<p>A page"))));
    assertThat(read.texts()).containsExactly("A text.", "<p>A page");
    assertThat(read.documents())
        .extracting(each -> each.stated().mediaType())
        .containsExactly("text/plain", "text/html");
  }

  @Test
  void capturesThatAreNoPagesAreLeftOutByARule() throws IOException {
    Reading read =
        Reading.of(
            folder,
            "x.warc",
            joined(
                response(
                    "https://a.example/1",
                    "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno"),
                response(
                    "https://a.example/2", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"),
                record(
                    "revisit",
                    "https://a.example/3",
                    "application/http",
                    utf8("HTTP/1.1 200 OK\r\n\r\n")),
                record(
                    "request",
                    "https://a.example/3",
                    "application/http; msgtype=request",
                    utf8("GET / HTTP/1.1\r\n\r\n")),
                record(
                    "metadata", "https://a.example/3", "application/warc-fields", utf8("a: b\r\n")),
                ONE));
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents())
        .extracting(RawDocument::dropped)
        .containsExactly("http-404", "media-type", "revisit", null);
  }

  @Test
  void aDamagedRecordIsOneFailureAndTheNextAreRead() throws IOException {
    byte[] shorter =
        record(
            "response",
            "https://a.example/x",
            "application/http",
            utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>cut off here"),
            50);
    byte[] longer =
        record(
            "response",
            "https://a.example/x",
            "application/http",
            utf8("HTTP/1.1 200 OK\r\n\r\n<p>x"),
            400);
    byte[] noLength = utf8("WARC/1.0\r\nWARC-Type: response\r\n\r\nbody\r\n\r\n");
    byte[] garbage = utf8("some bytes that are no record\r\n\r\n");
    byte[] noHttp =
        record("response", "https://a.example/x", "application/http", utf8("this is no HTTP"));
    for (byte[] bad : new byte[][] {shorter, longer, noLength, garbage, noHttp}) {
      Reading read = Reading.of(folder, "x.warc", joined(ONE, bad, TWO, THREE));
      assertThat(read.texts()).containsExactly("<p>One", "<p>Two", "<p>Three");
      assertThat(read.failures()).hasSize(1);
      assertThat(read.failures().get(0).uri()).endsWith("x.warc#offset=" + ONE.length);
    }
    byte[] chunk =
        response(
            "https://a.example/x",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nshort");
    assertThat(Reading.of(folder, "x.warc", joined(ONE, chunk, TWO)).problems())
        .containsExactly("x.warc#offset=" + ONE.length + " corrupt");
  }

  @Test
  void aDamagedMemberIsOneFailureAndTheNextAreRead() throws IOException {
    byte[] first = gzip(ONE);
    byte[] flipped = gzip(TWO);
    flipped[flipped.length / 2] ^= 0x55;
    byte[] wrongSum = gzip(TWO);
    wrongSum[wrongSum.length - 8] ^= 1;
    byte[] cut = Arrays.copyOf(gzip(TWO), gzip(TWO).length / 2);
    byte[] garbage = utf8("no gzip here");
    for (byte[] bad : new byte[][] {flipped, cut, garbage}) {
      Reading read = Reading.of(folder, "x.warc.gz", joined(first, bad, gzip(THREE)));
      assertThat(read.texts()).contains("<p>One", "<p>Three");
      assertThat(read.failures()).hasSize(1);
      assertThat(read.failures().get(0).uri()).endsWith("x.warc.gz#offset=" + first.length);
    }
    Reading sum = Reading.of(folder, "x.warc.gz", joined(first, wrongSum, gzip(THREE)));
    assertThat(sum.problems()).containsExactly("x.warc.gz#offset=" + first.length + " corrupt");
    assertThat(sum.texts()).contains("<p>Three");
    Reading end = Reading.of(folder, "x.warc.gz", joined(first, cut));
    assertThat(end.problems()).containsExactly("x.warc.gz#offset=" + first.length + " truncated");
  }

  @Test
  void pagesAboveTheLimitAreNotHeld() throws IOException {
    byte[] large = page("https://a.example/x", "<p>" + "x".repeat(3 << 20));
    Reading read = Reading.of(folder, "x.warc.gz", gzip(ONE, large, TWO));
    assertThat(read.texts()).containsExactly("<p>One", "<p>Two");
    assertThat(read.problems())
        .containsExactly("x.warc.gz#offset=" + gzip(ONE).length + " too_large");
  }

  @Test
  void theOldFormatIsNamed() throws IOException {
    byte[] arc = utf8("filedesc://a.arc 0.0.0.0 20240101000000 text/plain 76\n1 0 x\n");
    assertThat(Reading.of(folder, "x.arc.gz", gzip(arc)).problems())
        .containsExactly("x.arc.gz arc");
  }
}
