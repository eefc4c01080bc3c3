package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that read files of one format alone. */
class FormatSettingTest {
  private static final String ROW = "{\"text\":\"It rained.\"}";

  @TempDir Path folder;

  @Test
  void compressedFilesAndArchivesAreOpenedAllTheSame() throws IOException {
    byte[] warc = Warcs.page("https://a.example/1", "<p>One");
    assertThat(read("warc", "x.warc", warc).texts()).containsExactly("<p>One");
    assertThat(read("warc", "x.warc.gz", compressed("gz", warc)).texts()).containsExactly("<p>One");
    assertThat(read("warc", "x.warc.zst", compressed("zstd", warc)).texts())
        .containsExactly("<p>One");
    assertThat(read("warc", "x.zip", Archives.zip(Map.of("a.warc", warc))).texts())
        .containsExactly("<p>One");
    assertThat(read("document", "x.jsonl.gz", compressed("gz", utf8(ROW))).texts())
        .containsExactly(ROW);
  }

  @Test
  void theNameOfAFileSaysNothing() throws IOException {
    assertThat(read("jsonl", "x.txt", utf8(ROW)).texts()).containsExactly("It rained.");
    assertThat(read("csv", "x.txt", utf8("text\nIt rained.\n")).texts())
        .containsExactly("It rained.");
    assertThat(read("document", "x.jsonl", utf8(ROW)).texts()).containsExactly(ROW);
  }

  @Test
  void aFileOfAnotherFormatIsAFailure() throws IOException {
    assertThat(read("warc", "x.txt", utf8("An article.")).problems())
        .containsExactly("x.txt#offset=0 bad_record");
    assertThat(read("jsonl", "x.txt", utf8("An article.")).documents()).isEmpty();
    assertThat(read("jsonl", "x.txt", utf8("An article.")).failures()).hasSize(1);
  }

  private Reading read(String format, String name, byte[] bytes) throws IOException {
    return Reading.of(
        Files.write(folder.resolve(name), bytes), new ReadFiles(null, 1L << 20).only(format));
  }
}
