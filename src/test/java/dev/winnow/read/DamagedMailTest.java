package dev.winnow.read;

import static dev.winnow.read.Archives.utf8;
import static dev.winnow.read.Mails.multipart;
import static dev.winnow.read.Warcs.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that is damaged, too deep or too large. */
class DamagedMailTest {
  private static final String HEAD = "From: Ada <a@a.example>\nSubject: Rain\nMIME-Version: 1.0\n";
  private static final String PLAIN = "Content-Type: text/plain\n\nIt rained.\n";
  private static final String HTML = "Content-Type: text/html\n\n<p>It rained.</p>\n";

  @TempDir private Path folder;

  @Test
  void aPartThatIsCutIsAFailureAndThePartsBeforeAreRead() throws IOException {
    String whole = HEAD + multipart("mixed", PLAIN, attached("Notes on the rain."));
    for (String cut : List.of(" on the rain.", "the rain.", "\n--")) {
      Reading read = read(whole.substring(0, whole.lastIndexOf(cut)));
      assertThat(read.texts()).containsExactly("It rained.");
      assertThat(read.problems()).containsExactly("a.eml#part=2 truncated");
    }
  }

  @Test
  void thePlainTextStandsInForACutPage() throws IOException {
    String whole = HEAD + multipart("alternative", PLAIN, HTML);
    Reading read = read(whole.substring(0, whole.indexOf("rained.</p>")));
    assertThat(read.texts()).containsExactly("It rained.");
    assertThat(read.problems()).containsExactly("a.eml#part=2 truncated");
  }

  @Test
  void aBoundaryThatNeverComes() throws IOException {
    Reading read =
        read(HEAD + multipart("mixed", PLAIN).replaceFirst("boundary=\"b", "boundary=\"c"));
    assertThat(read.documents()).isEmpty();
    assertThat(read.problems()).containsExactly("a.eml truncated");
    Reading none = read(HEAD + "Content-Type: multipart/mixed\n\n--b\n" + PLAIN + "--b--\n");
    assertThat(none.documents()).isEmpty();
    assertThat(none.failures()).hasSize(1);
  }

  @Test
  void codedBytesThatAreCutAreAFailure() throws IOException {
    Reading read = read(HEAD + "Content-Transfer-Encoding: base64\n\nSXQgcmFpbmVkIG9uIE1vbmRhe\n");
    assertThat(read.documents()).isEmpty();
    assertThat(read.problems()).containsExactly("a.eml#part=1 truncated");
  }

  @Test
  void messagesThatLieTooDeep() throws IOException {
    String mail = HEAD + "\nThe innermost.\n";
    for (int i = 0; i < 30; i++) {
      mail = HEAD + multipart("mixed", PLAIN, "Content-Type: message/rfc822\n\n" + mail);
    }
    Reading read = read(mail + "\n");
    assertThat(read.failures()).extracting(failure -> failure.category()).containsExactly("nested");
    assertThat(read.texts()).isNotEmpty().allMatch(text -> text.equals("It rained."));
    String parts = PLAIN;
    for (int i = 0; i < 30; i++) {
      parts = multipart("mixed", PLAIN, parts);
    }
    Reading flat = read(HEAD + parts);
    assertThat(flat.failures()).extracting(failure -> failure.category()).containsExactly("nested");
  }

  @Test
  void aMessageOfTooManyParts() throws IOException {
    String[] parts =
        Collections.nCopies(10_050, "Content-Type: image/png\n\nx\n").toArray(String[]::new);
    parts[0] = PLAIN;
    Reading read = read(HEAD + multipart("mixed", parts));
    assertThat(read.texts()).contains("It rained.");
    assertThat(read.problems()).containsExactly("a.eml bad_mail");
  }

  @Test
  void aPartAboveTheLimitIsAFailureOfThePart() throws IOException {
    Reading read =
        read(HEAD + multipart("mixed", PLAIN, attached("x".repeat(2 << 20)), attached("Notes.")));
    assertThat(read.problems()).containsExactly("a.eml#part=2 too_large");
    assertThat(read.texts()).containsExactlyInAnyOrder("It rained.", "Notes.");
  }

  @Test
  void aHeadWithoutEnd() throws IOException {
    Reading read = read(HEAD + "X-Long: " + "x".repeat(3 << 20) + "\n\nText.\n");
    assertThat(read.documents()).allMatch(document -> document.dropped() != null);
    assertThat(read.problems()).containsExactly("a.eml bad_mail");
  }

  @Test
  void aMessageWithALongLine() throws IOException {
    String line = "It rained. ".repeat(90_000);
    assertThat(read(HEAD + "\n" + line + "\n").texts()).containsExactly(line + "\n");
  }

  @Test
  void aDamagedMessageEndsNotItsMailbox() throws IOException {
    String from = "From a@a.example Mon May  6 07:08:09 2024\n";
    Reading read =
        Reading.of(
            folder,
            "a.mbox",
            utf8(
                from
                    + HEAD
                    + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                    + attached("Half a mail")
                    + "\n"
                    + from
                    + HEAD
                    + "X-Long: "
                    + "x".repeat(3 << 20)
                    + "\n\nText\n\n"
                    + from
                    + HEAD
                    + "\nThree.\n"));
    assertThat(read.problems())
        .containsExactly("a.mbox#message=1,part=1 truncated", "a.mbox#message=2 bad_mail");
    assertThat(read.texts()).contains("Three.\n");
  }

  @Test
  void aSavedPageInAWebArchive() throws IOException {
    Reading read =
        Reading.of(
            folder,
            "a.warc",
            record(
                "resource", "https://a.example/m", "message/rfc822", utf8(HEAD + "\nIt rained.")));
    assertThat(read.places()).containsExactly("a.warc#offset=0,part=1");
    assertThat(read.documents().get(0).stated().fetched()).isEqualTo("2024-05-06T07:08:09Z");
  }

  /** A mailbox of 100 MB with attachments of 10 MB, in 1 MB of documents. */
  @Test
  void aLargeMailboxIsReadAPartAtATime() throws IOException {
    byte[] message =
        utf8(
            "From a@a.example Mon May  6 07:08:09 2024\n"
                + HEAD
                + multipart(
                    "mixed",
                    PLAIN,
                    "Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\n"
                        + "QUJD".repeat(1 << 21)
                        + "\n")
                + "\n");
    List<InputStream> parts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      parts.add(new ByteArrayInputStream(message));
    }
    Path file = folder.resolve("large.mbox");
    try (InputStream in = new SequenceInputStream(Collections.enumeration(parts))) {
      Files.copy(in, file);
    }
    Reading read = Reading.of(file, new ReadFiles(null, 1L << 20));
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents()).hasSize(24);
    assertThat(read.documents())
        .filteredOn(document -> document.dropped() == null)
        .hasSize(12)
        .extracting(RawDocument::id)
        .containsOnly(RawDocument.of("", utf8("It rained.")).id());
  }

  private static String attached(String text) {
    return "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n"
        + text
        + "\n";
  }

  private Reading read(String mail) throws IOException {
    return Reading.of(folder, "a.eml", utf8(mail));
  }
}
