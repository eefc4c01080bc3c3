package dev.winnow.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String HEAD =
      """
      Received: by mx.a.example; Mon, 6 May 2024 07:08:10 +0000
      Message-ID: <1@a.example>
      MIME-Version: 1.0
      From: "Ada Penn" <ada@a.example>
      To: readers@a.example
      Date: Mon, 6 May 2024 07:08:09 +0000
      Subject: =?UTF-8?Q?Br=C3=BCcke_geschlossen?=
      """;

  @TempDir private Path folder;

  @Test
  void aNewsletterInBothForms() throws IOException {
    Reading read =
        read(
            HEAD
                + """
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8

                The bridge closes.
                --b
                Content-Type: text/html; charset="iso-8859-1"
                Content-Transfer-Encoding: quoted-printable

                <p>The br=FCcke closes=
                 today.</p>
                --b--
                """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.places()).containsExactly("a.eml#part=1", "a.eml#part=2");
    assertThat(read.documents().get(0).dropped()).isEqualTo("alternative");
    RawDocument page = read.documents().get(1);
    assertThat(new String(page.bytes(), ISO_8859_1)).isEqualTo("<p>The brücke closes today.</p>");
    assertThat(page.stated().mediaType()).isEqualTo("text/html");
    assertThat(page.stated().charset()).isEqualTo("iso-8859-1");
    assertThat(page.stated().title()).isEqualTo("Brücke geschlossen");
    assertThat(page.stated().byline()).isEqualTo("Ada Penn");
    assertThat(page.stated().published()).isEqualTo("Mon, 6 May 2024 07:08:09 +0000");
  }

  @Test
  void aPlainMessageInBase64() throws IOException {
    String text = Base64.getMimeEncoder().encodeToString("It rained.\n".getBytes(ISO_8859_1));
    Reading read = read(HEAD + "Content-Transfer-Encoding: base64\n\n" + text + "\n");
    assertThat(read.texts()).containsExactly("It rained.\n");
    assertThat(read.documents().get(0).stated().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void attachedTextsAreDocumentsAndOtherFilesAreLeftOutByARule() throws IOException {
    Reading read =
        read(
            HEAD
                + """
                Content-Type: multipart/mixed; boundary=b

                --b

                The report is attached.
                --b
                Content-Type: text/html
                Content-Disposition: attachment; filename="report.html"

                <p>The report.</p>
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="report.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --b--
                """);
    assertThat(read.texts()).containsExactly("The report is attached.", "<p>The report.</p>", "");
    assertThat(read.documents())
        .extracting(RawDocument::dropped)
        .containsExactly(null, null, "attachment");
    assertThat(read.documents().get(1).stated().title()).isNull();
  }

  @Test
  void aForwardedMessageIsADocumentOfItsOwn() throws IOException {
    Reading read =
        read(
            HEAD
                + """
                Content-Type: multipart/mixed; boundary=b

                --b

                See below.
                --b
                Content-Type: message/rfc822

                From: Jo Doe <jo@a.example>
                Subject: Ferry
                MIME-Version: 1.0

                The ferry sails.
                --b--
                """);
    assertThat(read.places()).containsExactly("a.eml#part=2", "a.eml#part=1");
    assertThat(read.texts()).containsExactly("The ferry sails.", "See below.");
    assertThat(read.documents().get(0).stated().title()).isEqualTo("Ferry");
    assertThat(read.documents().get(0).stated().byline()).isEqualTo("Jo Doe");
    assertThat(read.documents().get(1).stated().title()).isEqualTo("Brücke geschlossen");
  }

  @Test
  void aPageThatABrowserSaved() throws IOException {
    Reading read =
        Reading.of(
            folder,
            "a.mhtml",
            crlf(
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://a.example/bridge
                Subject: Bridge closed
                Date: Mon, 6 May 2024 07:08:09 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-ID: <frame-1@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://a.example/bridge

                <html><body><p>The bridge closes.</p></body></html>
                --b
                Content-Type: text/css
                Content-Location: https://a.example/x.css

                p { color: red }
                --b
                Content-Type: text/html
                Content-Location: https://ads.example/frame

                <p>Buy now</p>
                --b--
                """));
    assertThat(read.documents()).extracting(RawDocument::dropped).containsExactly(null, "frame");
    RawDocument page = read.documents().get(0);
    assertThat(read.texts().get(0)).contains("<p>The bridge closes.</p>");
    assertThat(page.stated().url()).isEqualTo("https://a.example/bridge");
    assertThat(page.stated().title()).isEqualTo("Bridge closed");
    assertThat(page.stated().byline()).isNull();
  }

  @Test
  void aMailboxHasSeveralMessages() throws IOException {
    String message = HEAD + "\nMessage %d.\n\n>From here on, a line.\nFrom within, too.\n\n";
    Reading read =
        Reading.of(
            folder,
            "a.mbox",
            crlf(
                "From ada@a.example Mon May  6 07:08:09 2024\n"
                    + message.formatted(1)
                    + "From jo@a.example Mon May  6 07:08:10 2024\n"
                    + message.formatted(2)));
    assertThat(read.places()).containsExactly("a.mbox#message=1,part=1", "a.mbox#message=2,part=1");
    assertThat(read.texts().get(0)).startsWith("Message 1.").contains("From within, too.");
    assertThat(read.texts().get(1)).startsWith("Message 2.");
  }

  @Test
  void damageAndLimits() throws IOException {
    Reading cut =
        read(HEAD + "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nThe bridge clo");
    assertThat(cut.texts()).containsExactly("The bridge clo");
    Reading empty = read(HEAD + "Content-Type: image/png\n\nxx\n");
    assertThat(empty.documents()).extracting(RawDocument::dropped).containsExactly("no-content");
    Reading large = read(HEAD + "\n" + "x".repeat(3 << 20));
    assertThat(large.problems()).containsExactly("a.eml#part=1 too_large");

    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      deep.append(HEAD).append("Content-Type: message/rfc822\n\n");
    }
    assertThat(read(deep + HEAD + "\nDeep.\n").problems()).containsExactly("a.eml nested");
  }

  private Reading read(String message) throws IOException {
    return Reading.of(folder, "a.eml", crlf(message));
  }

  private static byte[] crlf(String text) {
    return text.replace("\n", "\r\n").getBytes(ISO_8859_1);
  }
}
