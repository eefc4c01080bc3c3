package dev.winnow.read;

import static dev.winnow.read.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that begin as files of several documents do, and a list of addresses. */
class NoContainerTest {
  @TempDir private Path folder;

  @Test
  void aSitemapIsOneFailure() throws IOException {
    Reading read = Reading.of(folder, "a.xml", utf8("<urlset xmlns='http://a.example'></urlset>"));
    assertThat(read.documents()).isEmpty();
    assertThat(read.problems()).containsExactly("a.xml unsupported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Reuters} The council met on Monday.\n\nIt decided nothing.",
        "[Update] The ferry sails again.\n",
        "[1] A footnote.\n[2] Another.\n",
        "{\n  this is a poem in braces\n}\n",
        "The text, the body, and the title\n\nThree words, one article.",
        "text, body and soul\n\nA column by Ann.",
        "title | text\n",
        "{}\nAn empty object heads this text.",
        "Rome, Paris, London\nThree cities.",
        "\"A quote,\" he said.\nAnd left.",
        "From: Ann Reed\nDate: 3 May 2024\n\nThe ferry sails again.",
        "Date: Monday\nPlace: Ellery\n\nThe council met.",
        "Received: with thanks.\n\nA column.",
        "From here the road goes on.\nMIME-Version: a term of mail.\nAnd so on.",
        "Update: the road is open.\nMessage: none.\n",
        "<rss> is the root of a feed, and this is an article about it? No: about rain.",
      })
  void articlesStayArticles(String text) throws IOException {
    String header = text.equals("title | text\n") ? "An article\n" + text : text;
    Reading read = Reading.of(folder, "a.txt", utf8(header));
    assertThat(read.texts()).containsExactly(header);
  }
}
