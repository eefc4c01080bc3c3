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
    assertThat(read(HEAD + "Content-Transfer-Encoding: base64\n\n" + base64 + "\n").texts())
        .containsExactly("Il pleut à Brême. ".repeat(20));
  }

  @Test
  void htmlComesBeforePlainText() throws IOException {
    for (String[] forms : new String[][] {{PLAIN, HTML}, {HTML, PLAIN}}) {
      Map<String, RawDocument> byPart = byPart(read(HEAD + Mails.multipart("alternative", forms)));
      RawDocument html = byPart.remove(forms[0].equals(HTML) ? "1" : "2");
      assertThat(new String(html.bytes(), UTF_8)).isEqualTo("<p>It rained.</p>");
      assertThat(html.stated().mediaType()).isEqualTo(Stated.HTML_CONTENT);
      assertThat(html.dropped()).isNull();
      assertThat(byPart.values()).singleElement().returns("alternative", RawDocument::dropped);
    }
    String related = Mails.multipart("related", HTML, PICTURE);
    assertThat(byPart(read(HEAD + Mails.multipart("alternative", PLAIN, related))))
        .containsOnlyKeys("1", "2.1");
  }

  @Test
  void linesThatAProgramBrokeAreParagraphsAgain() throws IOException {
    String type = "Content-Type: text/plain; format=flowed\n\n";
    assertThat(
            read(HEAD + type + "It \nrained.\n It snowed. \n> A \n> quote \nNot one.\n-- \nAda\n")
                .texts())
        .containsExactly("It rained.\nIt snowed. \n> A quote \nNot one.\n-- \nAda\n");
    assertThat(read(HEAD + type.replace("flowed", "flowed; delsp=yes") + "rain \nbow\n").texts())
        .containsExactly("rainbow\n");
  }

  @Test
  void attachmentsAreDocumentsOrLeftOut() throws IOException {
    String page = "Content-Type: text/html; name=page.html\n\n<p>A page.</p>\n";
    String notes =
        "Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nNotes.\n";
    Reading read = read(HEAD + Mails.multipart("mixed", PLAIN, PDF, page, notes));
    assertThat(read.problems()).isEmpty();
    assertThat(read.places())
        .containsExactlyInAnyOrder("a.eml#part=1", "a.eml#part=2", "a.eml#part=3", "a.eml#part=4");
    Map<String, RawDocument> byPart = byPart(read);
    assertThat(byPart.get("2").dropped()).isEqualTo("attachment");
    assertThat(byPart.get("2").stated().mediaType()).isEqualTo("application/pdf");
    assertThat(new String(byPart.get("3").bytes(), UTF_8)).isEqualTo("<p>A page.</p>");
    assertThat(byPart.get("3").stated().title()).as("of the mail, not of the page").isNull();
    assertThat(new String(byPart.get("4").bytes(), UTF_8)).isEqualTo("Notes.");
  }

  @Test
  void aTextGoesOnAfterAnAttachment() throws IOException {
    Reading read =
        read(HEAD + Mails.multipart("mixed", PLAIN, PDF, PLAIN.replace("rained", "snowed")));
    assertThat(byPart(read)).containsOnlyKeys("1", "2");
    assertThat(new String(byPart(read).get("1").bytes(), UTF_8))
        .isEqualTo("It rained.\n\nIt snowed.");
    Reading other = read(HEAD + Mails.multipart("mixed", PLAIN, HTML));
    assertThat(other.texts()).containsExactly("<p>It rained.</p>", "It rained.");
  }

  @Test
  void aForwardedMessageIsADocumentOfItsOwn() throws IOException {
    String forwarded =
        "Content-Type: message/rfc822\n\n"
            + HEAD.replace("Bridge closes", "The ferry").replace("Ada Penn", "Bo Reed")
            + Mails.multipart("alternative", PLAIN, HTML);
    Reading read = read(HEAD + Mails.multipart("mixed", PLAIN, forwarded));
    assertThat(read.problems()).isEmpty();
    assertThat(byPart(read)).containsOnlyKeys("1", "2.1", "2.2");
    assertThat(byPart(read).get("1").stated().title()).isEqualTo("Bridge closes");
    assertThat(byPart(read).get("2.2").stated().title()).isEqualTo("The ferry");
    assertThat(byPart(read).get("2.2").stated().byline()).isEqualTo("Bo Reed");
    String simple = "Content-Type: message/rfc822\n\n" + HEAD + "\nOnly text.\n";
    assertThat(byPart(read(HEAD + Mails.multipart("mixed", PLAIN, simple))))
        .containsOnlyKeys("1", "2.1");
  }

  @Test
  void theSenderOfANewsletterIsItsSite() throws IOException {
    RawDocument letter =
        only(
            "List-Unsubscribe: <https://a.example/u>\nArchived-At: <https://a.example/p/1>\n"
                + HEAD
                + "\nText.\n");
    assertThat(letter.stated().site()).isEqualTo("Ada Penn");
    assertThat(letter.stated().byline()).isNull();
    assertThat(letter.stated().url()).isEqualTo("https://a.example/p/1");
    RawDocument list =
        only(
            "List-Unsubscribe: <https://a.example/u>\nList-Post: <mailto:l@a.example>\n"
                + HEAD
                + "\nText.\n");
    assertThat(list.stated().byline()).isEqualTo("Ada Penn");
    assertThat(only(HEAD.replace("Ada Penn ", "") + "\nText.\n").stated().byline()).isNull();
  }

  @Test
  void aMessageWithoutTextIsLeftOutByARule() throws IOException {
    RawDocument empty = only(HEAD + "\n  \n");
    assertThat(empty.dropped()).isEqualTo("no-content");
    assertThat(empty.stated().title()).isEqualTo("Bridge closes");
    assertThat(only(HEAD + Mails.multipart("mixed", PDF)).dropped()).isEqualTo("attachment");
  }

  @Test
  void aSavedPage() throws IOException {
    RawDocument document =
        only(
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/1\n"
                + "Subject: Bridge closes - Harbour Post\n"
                + "Date: Mon, 06 May 2024 07:08:09 -0000\nMIME-Version: 1.0\n"
                + Mails.multipart(
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
    Reading read = read(head + Mails.multipart("related", HTML, frame));
    assertThat(byPart(read).get("2").dropped()).isEqualTo("frame");
    assertThat(byPart(read).get("2").stated().url()).isEqualTo("https://b.example/f");
    Reading set = read(head + Mails.multipart("related", HTML.replace("<p>", "<frameset>"), frame));
    assertThat(byPart(set).get("2").dropped()).as("a page of frames").isNull();
  }

  @Test
  void theStartOfASavedPageMayBeAnyPart() throws IOException {
    String root = HTML.replace("\n\n", "\nContent-ID: <root@a>\n\n");
    String page = Mails.multipart("related; start=\"<root@a>\"", PICTURE, root);
    assertThat(read("From: <Saved by B>\nMIME-Version: 1.0\n" + page).places())
        .containsExactly("a.eml#part=2");
  }

  @Test
  void placesInCompressedFilesAndArchives() throws IOException {
    byte[] mail = utf8(HEAD + "\nText.\n");
    assertThat(Reading.of(folder, "a.eml.gz", compressed("gz", mail)).places())
        .containsExactly("a.eml.gz#part=1");
    assertThat(Reading.of(folder, "a.zip", Archives.zip(Map.of("b/c.eml", mail))).places())
        .containsExactly("a.zip!/b/c.eml#part=1");
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
}
