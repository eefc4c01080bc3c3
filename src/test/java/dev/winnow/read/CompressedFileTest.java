package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.tar;
import static dev.winnow.read.Archives.utf8;
import static dev.winnow.read.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compressed files and archives as input. */
class CompressedFileTest {
  private static final String TEXT =
      "The lighthouse was painted on Monday, and the keeper waved.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"gz, a.txt.gz", "zstd, a.txt.zst", "bzip2, a.txt.bz2", "xz, a.txt.xz", "gz, a"})
  void aCompressedDocumentHasTheIdOfItsContent(String method, String name) throws IOException {
    Reading read = Reading.of(folder, name, compressed(method, utf8(TEXT)));
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents())
        .extracting(RawDocument::id)
        .containsExactly(RawDocument.of("", utf8(TEXT)).id());
    assertThat(read.places()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"gz", "zstd", "bzip2", "xz"})
  void membersThatFollowEachOtherAreOneContent(String method) throws IOException {
    byte[] two = twice(compressed(method, utf8(TEXT)));
    assertThat(Reading.of(folder, "a", two).texts()).containsExactly(TEXT + TEXT);
  }

  @ParameterizedTest
  @CsvSource({"gz", "zstd", "bzip2", "xz"})
  void aFileThatIsCutOffIsAFailure(String method) throws IOException {
    byte[] whole = compressed(method, utf8(noise(20_000)));
    Reading read = Reading.of(folder, "a.txt", Arrays.copyOf(whole, whole.length / 2));
    assertThat(read.documents()).isEmpty();
    assertThat(read.problems()).containsExactly("a.txt truncated");
    assertThat(read.failures().get(0).message()).contains("end too early");
  }

  @Test
  void damagedBytesAreAFailure() throws IOException {
    byte[] whole = compressed("gz", utf8(noise(5_000)));
    whole[whole.length - 6] ^= 1;
    assertThat(Reading.of(folder, "a.txt.gz", whole).problems())
        .containsExactly("a.txt.gz corrupt");
  }

  @Test
  void archivesAreReadMemberByMember() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("news/a.txt", utf8(TEXT + "A"));
    members.put("news/b.html.gz", compressed("gz", utf8("<p>B")));
    members.put("\u00fcber.txt", utf8(TEXT + "C"));
    for (String name : new String[] {"x.zip", "x.tar", "x.tgz", "x.tar.zst"}) {
      byte[] bytes = name.endsWith("zip") ? zip(members) : tar(members);
      bytes = name.endsWith("gz") ? compressed("gz", bytes) : bytes;
      bytes = name.endsWith("zst") ? compressed("zstd", bytes) : bytes;
      Reading read = Reading.of(folder, name, bytes);
      assertThat(read.problems()).isEmpty();
      assertThat(read.places())
          .containsExactly(
              name + "!/news/a.txt", name + "!/news/b.html.gz", name + "!/\u00fcber.txt");
      assertThat(read.texts()).containsExactly(TEXT + "A", "<p>B", TEXT + "C");
    }
  }

  @Test
  void archivesInArchivesAreReadOnce() throws IOException {
    byte[] inner = zip(Map.of("a.txt", utf8(TEXT)));
    byte[] middle = tar(Map.of("inner.zip", inner));
    assertThat(Reading.of(folder, "m.tar", middle).places())
        .containsExactly("m.tar!/inner.zip!/a.txt");
    Reading deep = Reading.of(folder, "o.zip", zip(Map.of("m.tar", middle)));
    assertThat(deep.documents()).isEmpty();
    assertThat(deep.problems()).containsExactly("o.zip!/m.tar!/inner.zip nested");
  }

  @Test
  void eachMemberThatIsRefusedIsOneFailure() throws IOException {
    Map<String, byte[]> members = new TreeMap<>();
    members.put("../../etc/passwd", utf8("root"));
    members.put("__MACOSX/._a.txt", new byte[] {0, 5, 22, 7});
    members.put("good.txt", utf8(TEXT));
    members.put("large.txt", new byte[(1 << 20) + 1]);
    members.put("sub/.DS_Store", new byte[] {0, 0, 0, 1});
    Reading read = Reading.of(folder, "x.zip", zip(members));
    assertThat(read.problems())
        .containsExactly("x.zip!/../../etc/passwd unsafe_name", "x.zip!/large.txt too_large");
    assertThat(read.documents())
        .extracting(RawDocument::dropped)
        .containsExactly("macos-metadata", null, "macos-metadata");
  }

  @Test
  void documentsInZipArchivesAreNoArchives() throws IOException {
    Reading read =
        Reading.of(folder, "a.docx", zip(Map.of("[Content_Types].xml", utf8("<Types/>"))));
    assertThat(read.problems()).containsExactly("a.docx binary");
    assertThat(read.failures().get(0).message())
        .isEqualTo("The document is an office document; convert it to text or leave it out.");
  }

  @Test
  void aBombIsOneFailure() throws IOException {
    byte[] zeros = new byte[80 << 20];
    Map<String, byte[]> members = new TreeMap<>();
    members.put("a.tar", tar(Map.of("a.txt", zeros, "b.txt", utf8(TEXT))));
    Reading zipped = Reading.of(folder, "x.zip", zip(members));
    assertThat(zipped.problems())
        .containsAnyOf("x.zip!/a.tar bomb", "x.zip!/a.tar!/a.txt too_large");
    assertThat(Reading.of(folder, "x.gz", compressed("gz", zeros)).problems())
        .containsExactly("x.gz too_large");
    byte[] tarGz = compressed("gz", tar(Map.of("a.txt", zeros)));
    assertThat(Reading.of(folder, "x.tar.gz", tarGz).problems())
        .contains("x.tar.gz!/a.txt too_large")
        .anyMatch(problem -> problem.endsWith(" bomb"));
  }

  @Test
  void theMembersBeforeTheCutOfATarAreRead() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", utf8(TEXT));
    members.put("b.txt", utf8(noise(40_000)));
    byte[] whole = tar(members);
    Reading read = Reading.of(folder, "x.tar", Arrays.copyOf(whole, 20_000));
    assertThat(read.texts()).containsExactly(TEXT);
    assertThat(read.failures()).isNotEmpty();
  }

  @Test
  void aZipWithoutItsEndIsAFailure() throws IOException {
    byte[] whole = zip(Map.of("a.txt", utf8(noise(4_000))));
    assertThat(Reading.of(folder, "x.zip", Arrays.copyOf(whole, whole.length - 30)).problems())
        .containsExactly("x.zip corrupt");
  }

  private static byte[] twice(byte[] bytes) {
    byte[] two = Arrays.copyOf(bytes, 2 * bytes.length);
    System.arraycopy(bytes, 0, two, bytes.length, bytes.length);
    return two;
  }

  /** Text that hardly shrinks. */
  private static String noise(int words) {
    StringBuilder text = new StringBuilder();
    long state = 42;
    for (int i = 0; i < words; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      text.append(Long.toString(state >>> 20, 36)).append(' ');
    }
    return text.toString();
  }
}
