package dev.winnow.read;

import static dev.winnow.read.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mailboxes, and files that look like mail. */
class MailboxTest {
  private static final String HEAD =
      """
      From: Ada Penn <ada@a.example>
      Subject: Bridge closes
      Message-ID: <1@a.example>
      MIME-Version: 1.0
      """;
  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n\nIt rained.\n";
  private static final String PDF = "Content-Type: application/pdf\n\n%PDF-1.4\n";

  @TempDir private Path folder;

  @Test
  void aMailbox() throws IOException {
    String box =
        "From ada@a.example Mon May  6 07:08:09 2024\n"
            + HEAD
            + "\nOne.\n\n>From here on, it rained.\nFrom Monday on, too.\n\n"
            + "From - Tue May 07 07:08:09 2024\n"
            + HEAD
            + Mails.multipart("mixed", PLAIN, PDF)
            + "\nFrom 123@xxx Tue May 07 07:08:09 +0000 2024\n"
            + HEAD
            + "\nThree.\n";
    for (String lineEnd : new String[] {"\n", "\r\n"}) {
      Reading read = Reading.of(folder, "a.mbox", utf8(box.replace("\n", lineEnd)));
      assertThat(read.problems()).isEmpty();
      assertThat(read.places())
          .containsExactly(
              "a.mbox#message=1,part=1",
              "a.mbox#message=2,part=2",
              "a.mbox#message=2,part=1",
              "a.mbox#message=3,part=1");
      assertThat(read.texts().get(0).replace("\r", "").strip())
          .isEqualTo("One.\n\nFrom here on, it rained.\nFrom Monday on, too.");
      assertThat(read.texts().get(3).strip()).isEqualTo("Three.");
    }
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
}
