package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
  private static final String HEAD =
      """
      From: Ada Penn <ada@a.example>
      To: Jo <jo@b.example>
      Subject: Bridge closes
      Date: Mon, 06 May 2024 07:08:09 +0200 (CEST)
      Message-ID: <1@a.example>
      MIME-Version: 1.0
      """;

  /** A part of each sort, without the boundaries. */
  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n\nIt rained.\n";

  private static final String HTML = "Content-Type: text/html\n\n<p>It rained.</p>\n";
  private static final String PICTURE =
      "Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-ID: <p@a>\n\niVBORw0KGgo=\n";
  private static final String PDF =
      "Content-Type: application/pdf; name=\"a.pdf\"\n"
          + "Content-Disposition: attachment; filename=\"a.pdf\"\n"
          + "Content-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n";

  @TempDir private Path folder;

  @Test
  void aPlainMessage() throws IOException {
    RawDocument document = only(HEAD + "\nThe bridge closes.\n");
    assertThat(new String(document.bytes(), UTF_8)).isEqualTo("The bridge closes.\n");
    assertThat(document.uri()).endsWith("a.eml#part=1");
    assertThat(document.stated())
        .isEqualTo(
            new Stated(
                "text/plain",
                null,
                "Bridge closes",
                "Ada Penn",
                "Mon, 06 May 2024 07:08:09 +0200",
                null,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void wordsAndBodiesAreDecoded() throws IOException {
    RawDocument document =
        only(
            """
            From: =?ISO-8859-1?Q?Andr=E9_Mabl=E9?= <a@a.example>
            Subject: =?UTF-8?B?w4ljbHVzZXMgZmVybcOpZQ==?= =?UTF-8?Q?s_=C3=A0?= midi
            Message-ID: <1@a.example>
            Content-Type: text/plain;
             charset="iso-8859-1"
            Content-Transfer-Encoding: quoted-printable
            Content-Language: fr, en

            Les =E9cluses sont ferm=
            =E9es.
            """);
    assertThat(document.stated().title()).isEqualTo("Écluses fermées à midi");
    assertThat(document.stated().byline()).isEqualTo("André Mablé");
    assertThat(document.stated().charset()).isEqualTo("iso-8859-1");
    assertThat(document.stated().language()).isEqualTo("fr");
    assertThat(new String(document.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1).strip())
        .isEqualTo("Les écluses sont fermées.");
    String base64 = Base64.getMimeEncoder().encodeToString(utf8("Il pleut à Brême. ".repeat(20)));
    assertThat(
            read(HEAD + "Content-Transfer-Encoding: base64\n\n" + base64 + "\n").texts())
        .containsExactly("Il pleut à Brême. ".repeat(20));
  }

  @Test
  void htmlComesBeforePlainText() throws IOException {
    RawDocument document = only(HEAD + multipart("alternative", PLAIN, HTML));
    assertThat(new String(document.bytes(), UTF_8)).isEqualTo("<p>It rained.</p>");
    assertThat(document.uri()).endsWith("#part=2");
    assertThat(only(HEAD + multipart("alternative", HTML, PLAIN)).stated().mediaType())
        .isEqualTo(Stated.HTML_CONTENT);
    String related = multipart("related", HTML, PICTURE);
    assertThat(read(HEAD + multipart("alternative", PLAIN, related)).places())
        .containsExactly("a.eml#part=2.1");
  }

  @Test
  void attachmentsAreDocumentsOrLeftOut() throws IOException {
    String page = "Content-Type: text/html; name=page.html\n\n<p>A page.</p>\n";
    String notes =
        "Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nNotes.\n";
    Reading read = read(HEAD + multipart("mixed", PLAIN, PDF, page, notes));
    assertThat(read.problems()).isEmpty();
    assertThat(read.places())
        .containsExactlyInAnyOrder(
            "a.eml#part=1", "a.eml#part=2", "a.eml#part=3", "a.eml#part=4");
    Map<String, RawDocument> byPart = byPart(read);
    assertThat(byPart.get("2").dropped()).isEqualTo("media-type");
    assertThat(byPart.get("2").stated().mediaType()).isEqualTo("application/pdf");
    assertThat(new String(byPart.get("3").bytes(), UTF_8)).isEqualTo("<p>A page.</p>");
    assertThat(byPart.get("3").stated().title()).as("of the mail, not of the page").isNull();
    assertThat(new String(byPart.get("4").bytes(), UTF_8)).isEqualTo("Notes.");
  }

  @Test
  void aTextGoesOnAfterAnAttachment() throws IOException {
    Reading read = read(HEAD + multipart("mixed", PLAIN, PDF, PLAIN.replace("rained", "snowed")));
    assertThat(byPart(read)).containsOnlyKeys("1", "2");
    assertThat(new String(byPart(read).get("1").bytes(), UTF_8))
        .isEqualTo("It rained.\n\nIt snowed.");
    Reading other = read(HEAD + multipart("mixed", PLAIN, HTML));
    assertThat(other.texts()).containsExactly("<p>It rained.</p>", "It rained.");
  }

  @Test
  void aForwardedMessageIsADocumentOfItsOwn() throws IOException {
    String forwarded =
        "Content-Type: message/rfc822\n\n"
            + HEAD.replace("Bridge closes", "The ferry").replace("Ada Penn", "Bo Reed")
            + multipart("alternative", PLAIN, HTML);
    Reading read = read(HEAD + multipart("mixed", PLAIN, forwarded));
    assertThat(read.problems()).isEmpty();
    assertThat(byPart(read)).containsOnlyKeys("1", "2.2");
    assertThat(byPart(read).get("1").stated().title()).isEqualTo("Bridge closes");
    assertThat(byPart(read).get("2.2").stated().title()).isEqualTo("The ferry");
    assertThat(byPart(read).get("2.2").stated().byline()).isEqualTo("Bo Reed");
    String simple = "Content-Type: message/rfc822\n\n" + HEAD + "\nOnly text.\n";
    assertThat(byPart(read(HEAD + multipart("mixed", PLAIN, simple)))).containsOnlyKeys("1", "2.1");
  }

  @Test
  void theSenderOfANewsletterIsItsSite() throws IOException {
    RawDocument letter =
        only("List-Unsubscribe: <https://a.example/u>\nArchived-At: <https://a.example/p/1>\n" + HEAD
            + "\nText.\n");
    assertThat(letter.stated().site()).isEqualTo("Ada Penn");
    assertThat(letter.stated().byline()).isNull();
    assertThat(letter.stated().url()).isEqualTo("https://a.example/p/1");
    RawDocument list =
        only("List-Unsubscribe: <https://a.example/u>\nList-Post: <mailto:l@a.example>\n" + HEAD
            + "\nText.\n");
    assertThat(list.stated().byline()).isEqualTo("Ada Penn");
    assertThat(only(HEAD.replace("Ada Penn ", "") + "\nText.\n").stated().byline()).isNull();
  }

  @Test
  void aMessageWithoutTextIsLeftOutByARule() throws IOException {
    RawDocument empty = only(HEAD + "\n  \n");
    assertThat(empty.dropped()).isEqualTo("no-content");
    assertThat(empty.stated().title()).isEqualTo("Bridge closes");
    assertThat(only(HEAD + multipart("mixed", PDF)).dropped()).isEqualTo("media-type");
  }

  @Test
  void aSavedPage() throws IOException {
    RawDocument document =
        only(
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/1\n"
                + "Subject: Bridge closes - Harbour Post\n"
                + "Date: Mon, 06 May 2024 07:08:09 -0000\nMIME-Version: 1.0\n"
                + multipart(
                    "related",
                    HTML.replace("\n\n", "\nContent-Location: https://a.example/1\n\n"),
                    PICTURE,
                    "Content-Type: text/css\nContent-Location: cid:css@a\n\np { top: 0 }\n"));
    assertThat(document.stated().url()).isEqualTo("https://a.example/1");
    assertThat(document.stated().fetched()).isEqualTo("2024-05-06T07:08:09Z");
    assertThat(document.stated().fields()).containsExactly("url");
  }

  @Test
  void framesOfASavedPage() throws IOException {
    String head = "From: <Saved by Blink>\nMIME-Version: 1.0\n";
    String frame = "Content-Type: text/html\nContent-Location: https://b.example/f\n\n<p>Frame.\n";
    Reading read = read(head + multipart("related", HTML, frame));
    assertThat(byPart(read).get("2").dropped()).isEqualTo("frame");
    assertThat(byPart(read).get("2").stated().url()).isEqualTo("https://b.example/f");
    Reading set = read(head + multipart("related", HTML.replace("<p>", "<frameset>"), frame));
    assertThat(byPart(set).get("2").dropped()).as("a page of frames").isNull();
  }

  @Test
  void theStartOfASavedPageMayBeAnyPart() throws IOException {
    String root = HTML.replace("\n\n", "\nContent-ID: <root@a>\n\n");
    String page = multipart("related; start=\"<root@a>\"", PICTURE, root);
    assertThat(read("From: <Saved by B>\nMIME-Version: 1.0\n" + page).places())
        .containsExactly("a.eml#part=2");
  }

  @Test
  void aMailbox() throws IOException {
    String box =
        "From ada@a.example Mon May  6 07:08:09 2024\n"
            + HEAD
            + "\nOne.\n\n>From here on, it rained.\nFrom Monday on, too.\n\n"
            + "From - Tue May 07 07:08:09 2024\n"
            + HEAD
            + multipart("mixed", PLAIN, PDF)
            + "\nFrom 123@xxx Tue May 07 07:08:09 +0000 2024\n"
            + HEAD
            + "\nThree.\n";
    for (String lineEnd : new String[] {"\n", "\r\n"}) {
      Reading read = Reading.of(folder, "a.mbox", utf8(box.replace("\n", lineEnd)));
      assertThat(read.problems()).isEmpty();
      assertThat(read.places())
          .containsExactly(
              "a.mbox#message=1&part=1",
              "a.mbox#message=2&part=2",
              "a.mbox#message=2&part=1",
              "a.mbox#message=3&part=1");
      assertThat(read.texts().get(0).replace("\r", "").strip())
          .isEqualTo("One.\n\nFrom here on, it rained.\nFrom Monday on, too.");
      assertThat(read.texts().get(3).strip()).isEqualTo("Three.");
    }
  }

  @Test
  void placesInCompressedFilesAndArchives() throws IOException {
    byte[] mail = utf8(HEAD + "\nText.\n");
    assertThat(Reading.of(folder, "a.eml.gz", compressed("gz", mail)).places())
        .containsExactly("a.eml.gz#part=1");
    assertThat(Reading.of(folder, "a.zip", Archives.zip(Map.of("b/c.eml", mail))).places())
        .containsExactly("a.zip!/b/c.eml#part=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: the harbour\nTo: the market\n\nThe bus runs again.",
        "Subject: rain\nDate: Monday\n\nIt rained.",
        "Received: one letter\nSent: none\n\nThe post office counted.",
        "Message-ID: a word\nMIME-Version: none\n\nA glossary.",
        "From Monday on, the bridge is closed.\n\nIt rained.",
        "Note: the mail began like this.\nMessage-ID: <1@a.example>\nIt was short.\n\nIt rained.",
        "The mail said:\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\n\nIt rained.",
        "Content-Type: a thing of the web\nDate: today\n\nIt rained."
      })
  void aTextIsNoMail(String text) throws IOException {
    Reading read = Reading.of(folder, "a.txt", utf8(text));
    assertThat(read.places()).containsExactly("a.txt");
    assertThat(read.texts()).containsExactly(text);
  }

  @Test
  void theNameOfAFileMayTellMail() throws IOException {
    String draft = "From: jo@a.example\nSubject: Rain\n\nIt rained.";
    assertThat(Reading.of(folder, "a.txt", utf8(draft)).places()).containsExactly("a.txt");
    assertThat(Reading.of(folder, "a.eml", utf8(draft)).texts()).containsExactly("It rained.");
    assertThat(Reading.of(folder, "b.eml", utf8("It rained.")).places()).containsExactly("b.eml");
  }

  private Reading read(String mail) throws IOException {
    return Reading.of(folder, "a.eml", utf8(mail));
  }

  private RawDocument only(String mail) throws IOException {
    Reading read = read(mail);
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents()).hasSize(1);
    return read.documents().get(0);
  }

  /** The documents by the numbers of their parts. */
  private static Map<String, RawDocument> byPart(Reading read) {
    return read.documents().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                document -> document.uri().split("part=", 2)[1], document -> document));
  }

  /** A field with the type, and parts between boundaries. */
  static String multipart(String type, String... parts) {
    String boundary = "b" + Integer.toHexString(String.join("", parts).hashCode());
    StringBuilder all = new StringBuilder("Content-Type: multipart/" + type);
    all.append("; boundary=\"").append(boundary).append("\"\n\n");
    for (String part : parts) {
      all.append("--").append(boundary).append('\n').append(part);
      // The line end before a boundary belongs to the boundary.
      all.append(part.endsWith("\n") ? "" : "\n");
    }
    return all.append("--").append(boundary).append("--\n").toString();
  }
}
