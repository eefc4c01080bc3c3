package dev.winnow.read;

import static dev.winnow.read.Archives.utf8;
import static dev.winnow.read.Warcs.gzip;
import static dev.winnow.read.Warcs.joined;
import static dev.winnow.read.Warcs.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.read.format.FilePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large web archive is read in parts, which give together the items of the whole. */
class WarcPartsTest {
  private static final long MEBIBYTE = 1L << 20;
  private static final ReadFiles SETTINGS = new ReadFiles(null, MEBIBYTE);

  @TempDir private Path folder;

  @Test
  void partsOfAnySizeGiveTheItemsOfTheWhole() throws IOException {
    Path file = Files.write(folder.resolve("x.warc.gz"), damagedArchive());
    long bytes = Files.size(file);
    List<String> whole = items(new FoundFile(file.toString(), bytes));
    assertThat(whole).hasSize(25).filteredOn(item -> item.startsWith("failure")).hasSize(5);

    for (int size = 1; size < bytes; size += size < 40 ? 13 : 97) {
      List<String> parts = new ArrayList<>();
      for (long from = 0; from < bytes; from += size) {
        parts.addAll(items(new FoundFile(file.toString(), bytes, new FilePart(from, from + size))));
      }
      assertThat(parts).as("parts of %s bytes", size).isEqualTo(whole);
    }
  }

  @Test
  void theFirstPartStandsForAFileThatIsNoArchive() throws IOException {
    byte[] text = utf8("A gust of wind tore a third of the roof from the school in Weir Lane.");
    Path file = Files.write(folder.resolve("x.warc.gz"), text);
    assertThat(items(new FoundFile(file.toString(), text.length, new FilePart(0, 20)))).hasSize(1);
    assertThat(items(new FoundFile(file.toString(), text.length, new FilePart(20, 40)))).isEmpty();
  }

  @Test
  void largeArchivesHavePartsAndOtherFilesHaveNone() {
    assertThat(parts("a.warc.gz", 200 * MEBIBYTE))
        .containsExactly(
            new FilePart(0, 64 * MEBIBYTE),
            new FilePart(64 * MEBIBYTE, 128 * MEBIBYTE),
            new FilePart(128 * MEBIBYTE, 192 * MEBIBYTE),
            new FilePart(192 * MEBIBYTE, 256 * MEBIBYTE));
    assertThat(parts("a.warc.gz", 127 * MEBIBYTE)).containsExactly(FilePart.WHOLE);
    assertThat(parts("a.jsonl", 200 * MEBIBYTE)).containsExactly(FilePart.WHOLE);
  }

  @Test
  void eachPartThatCannotBeReadIsAFailureWithAPlaceOfItsOwn() {
    String none = folder.resolve("none.warc.gz").toString();
    assertThat(items(new FoundFile(none, 99, new FilePart(0, 50))))
        .containsExactly("failure " + none + " unreadable");
    assertThat(items(new FoundFile(none, 99, new FilePart(50, 100))))
        .containsExactly("failure " + none + "#offset=50 unreadable");
  }

  private static List<FilePart> parts(String name, long bytes) {
    List<FilePart> parts = new ArrayList<>();
    new FoundFile(name, bytes).parts(file -> parts.add(file.part()));
    return parts;
  }

  private static List<String> items(FoundFile file) {
    List<String> items = new ArrayList<>();
    SETTINGS.read(
        file,
        document -> items.add("document " + document.uri() + " " + document.id()),
        failure -> items.add("failure " + failure.uri() + " " + failure.category()));
    return items;
  }

  /** Sound members, one with two records, and all kinds of damage between them. */
  private static byte[] damagedArchive() throws IOException {
    byte[] flipped = one(100);
    flipped[flipped.length / 2] ^= 0x55;
    byte[] wrongSum = one(101);
    wrongSum[wrongSum.length - 8] ^= 1;
    byte[] cut = Arrays.copyOf(one(102), one(102).length / 2);
    byte[] otherContent = gzip(utf8("This member holds no record.\n".repeat(9)));
    byte[] garbage = utf8("no gzip here, only some bytes ".repeat(9));
    byte[] two = gzip(joined(response(103), response(104)));
    List<byte[]> all = new ArrayList<>();
    for (byte[] odd : new byte[][] {flipped, wrongSum, cut, otherContent, garbage, two}) {
      for (int i = 0; i < 3; i++) {
        all.add(one(all.size()));
      }
      all.add(odd);
    }
    return joined(all.toArray(byte[][]::new));
  }

  private static byte[] one(int number) throws IOException {
    return gzip(response(number));
  }

  private static byte[] response(int number) {
    StringBuilder text = new StringBuilder("<p>Page ").append(number);
    for (int i = 0; i < 30; i++) {
      text.append(' ').append(Integer.toHexString((number * 31 + i) * 0x9E3779B1));
    }
    return page("https://a.example/" + number, text.toString());
  }
}
