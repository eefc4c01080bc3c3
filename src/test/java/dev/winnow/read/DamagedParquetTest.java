package dev.winnow.read;

import static dev.winnow.read.Archives.utf8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.read.format.FilePart;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.TableFields;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.crypto.ColumnEncryptionProperties;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.metadata.ColumnPath;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet that is damaged, or holds something else than documents. */
class DamagedParquetTest {
  private static final int ROWS_A_GROUP = 50;
  private static final List<String> TEXTS =
      IntStream.range(0, 150).mapToObj(i -> "It rained on day " + 7919 * i + ".").toList();
  private static final byte[] KEY = utf8("0123456789abcdef");

  @TempDir Path folder;

  @Test
  void aFileThatIsCutOffIsOneFailure() throws IOException {
    byte[] file = file();
    for (int length : new int[] {0, 3, 5, 11, 12, file.length / 2, file.length - 1}) {
      Reading read = Reading.of(folder, "x.parquet", Arrays.copyOf(file, length));
      assertThat(read.documents()).as(length + " bytes").isEmpty();
      assertThat(read.failures()).as(length + " bytes").hasSize(1);
    }
    assertThat(problems("x.parquet", Arrays.copyOf(file, file.length - 1)))
        .containsExactly("x.parquet truncated");
  }

  @Test
  void aFileOfAnotherFormatWithTheNameIsAFailure() throws IOException {
    assertThat(problems("x.parquet", utf8("<html><p>Not found")))
        .containsExactly("x.parquet corrupt");
  }

  @Test
  void aFooterWithAWrongLengthIsAFailure() throws IOException {
    byte[] file = file();
    for (int length : new int[] {-1, 0, 1, 7, file.length, Integer.MAX_VALUE}) {
      byte[] damaged = file.clone();
      ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN).putInt(file.length - 8, length);
      assertThat(problems("x.parquet", damaged))
          .as("length " + length)
          .containsExactly("x.parquet corrupt");
    }
  }

  @Test
  void theRestOfADamagedRowGroupIsOneFailureAndTheNextIsRead() throws IOException {
    byte[] file = file();
    ColumnMetaData second = footer(file).getRow_groups().get(1).getColumns().get(0).getMeta_data();
    int end = (int) (second.getData_page_offset() + second.getTotal_compressed_size());
    file[end - 3] ^= 0x55;
    Reading read = Reading.of(folder, "x.parquet", file);

    List<String> sound = new ArrayList<>(TEXTS.subList(0, ROWS_A_GROUP));
    sound.addAll(TEXTS.subList(2 * ROWS_A_GROUP, TEXTS.size()));
    assertThat(read.texts()).isEqualTo(sound);
    assertThat(read.places()).contains("x.parquet#row=50", "x.parquet#row=101");
    assertThat(read.problems()).containsExactly("x.parquet#row=51 corrupt");
    assertThat(read.failures().get(0).message())
        .isEqualTo(
            "50 rows, from row 51 to row 100, cannot be read, because row group 2 of 3 is damaged"
                + " (the check sum of a page is wrong); fetch or write the file again.");
  }

  /** The library opens a page with the last row before it. */
  @Test
  void rowsBeforeADamagedPageAreRead() throws IOException {
    byte[] file =
        Parquets.of(
            "required binary text (STRING);",
            builder ->
                builder
                    .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                    .withDictionaryEncoding(false)
                    .withMinRowCountForPageSizeCheck(1)
                    .withPageRowCountLimit(10),
            table -> {
              for (String text : TEXTS) {
                table.row(row -> row.add("text", text));
              }
            });
    String whole = new String(file, ISO_8859_1);
    file[whole.indexOf(TEXTS.get(73))] ^= 1;
    Reading read = Reading.of(folder, "x.parquet", file);

    assertThat(read.texts()).isEqualTo(TEXTS.subList(0, 69));
    assertThat(read.problems()).containsExactly("x.parquet#row=70 corrupt");
    assertThat(read.failures().get(0).message()).startsWith("81 rows, from row 70 to row 150,");
  }

  @Test
  void encryptedFilesAreFailures() throws IOException {
    byte[] all = encrypted(FileEncryptionProperties.builder(KEY).build());
    assertThat(problems("x", all)).containsExactly("x encrypted");
    byte[] text =
        encrypted(
            FileEncryptionProperties.builder(KEY)
                .withPlaintextFooter()
                .withEncryptedColumns(
                    Map.of(
                        ColumnPath.get("text"),
                        ColumnEncryptionProperties.builder("text").withKey(KEY).build()))
                .build());
    assertThat(problems("x", text)).containsExactly("x encrypted");
    byte[] other =
        encrypted(
            FileEncryptionProperties.builder(KEY)
                .withPlaintextFooter()
                .withEncryptedColumns(
                    Map.of(
                        ColumnPath.get("secret"),
                        ColumnEncryptionProperties.builder("secret").withKey(KEY).build()))
                .build());
    assertThat(Reading.of(folder, "x", other).texts()).containsExactly("It rained.");
  }

  private static byte[] encrypted(FileEncryptionProperties encryption) throws IOException {
    return Parquets.of(
        "required binary text (STRING); required int32 secret;",
        builder -> builder.withEncryption(encryption),
        table ->
            table.row(
                row -> {
                  row.add("text", "It rained.");
                  row.add("secret", 1);
                }));
  }

  @Test
  void aFileWithoutAColumnOfTextIsOneFailureThatNamesItsColumns() throws IOException {
    byte[] file =
        Parquets.of(
            "required binary story (STRING); required int32 rank;",
            CompressionCodecName.ZSTD,
            table -> {
              for (int i = 0; i < 20; i++) {
                table.row(
                    row -> {
                      row.add("story", "It rained.");
                      row.add("rank", 1);
                    });
              }
            });
    Reading read = Reading.of(folder, "x.parquet", file);
    assertThat(read.problems()).containsExactly("x.parquet no_text_column");
    assertThat(read.failures().get(0).message())
        .contains("the columns are [rank, story]")
        .contains("fields: {text: …}");
    assertThat(Reading.of(folder, "x.parquet", file, text("story")).texts()).hasSize(20);
    assertThat(Reading.of(folder, "x.parquet", file, text("tale")).problems())
        .containsExactly("x.parquet no_text_column");
  }

  @Test
  void rowsWithoutTextAreFailuresAsInOtherTables() throws IOException {
    byte[] file =
        Parquets.of(
            "optional binary text;",
            CompressionCodecName.ZSTD,
            table -> {
              table.row(row -> row.add("text", ""));
              table.row(row -> {});
              table.row(row -> row.add("text", "a".repeat(1 << 20) + "a"));
              table.row(row -> row.add("text", "a".repeat(5 << 20)));
              table.row(
                  row ->
                      row.add("text", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF, 'a'})));
              table.row(row -> row.add("text", "It rained."));
            });
    Reading read = Reading.of(folder, "x.parquet", file);
    assertThat(read.problems())
        .containsExactly(
            "x.parquet#row=1 empty",
            "x.parquet#row=2 missing_field",
            "x.parquet#row=3 too_large",
            "x.parquet#row=4 too_large",
            "x.parquet#row=5 charset");
    assertThat(read.places()).containsExactly("x.parquet#row=6");
  }

  @Test
  void textThatIsSaidToBeInUtf8AndIsNotIsAFailureOfItsRow() throws IOException {
    byte[] file =
        Parquets.of(
            "required binary text (STRING);",
            CompressionCodecName.ZSTD,
            table -> {
              table.row(
                  row ->
                      row.add("text", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF, 'a'})));
              table.row(row -> row.add("text", "It rained."));
            });
    Reading read = Reading.of(folder, "x.parquet", file);
    assertThat(read.problems()).containsExactly("x.parquet#row=1 charset");
    assertThat(read.texts()).containsExactly("It rained.");
  }

  @Test
  void tenThousandColumnsAreNoBurden() throws IOException {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      columns.append("optional binary c").append(i).append(" (STRING);");
    }
    Parquets.Content content =
        table -> {
          for (int i = 0; i < 3; i++) {
            table.row(
                row -> {
                  for (int c = 0; c < row.getType().getFieldCount(); c++) {
                    row.add(c, "v" + c);
                  }
                });
          }
        };
    Reading none =
        Reading.of(
            folder,
            "x.parquet",
            Parquets.of(columns.toString(), CompressionCodecName.UNCOMPRESSED, content));
    assertThat(none.problems()).containsExactly("x.parquet no_text_column");
    assertThat(none.failures().get(0).message()).hasSizeLessThan(1000).contains("and 9960 more");

    columns.append("optional binary text (STRING);");
    byte[] file = Parquets.of(columns.toString(), CompressionCodecName.UNCOMPRESSED, content);
    Path path = Files.write(folder.resolve("y.parquet"), file);
    assertThat(Reading.of(path, new ReadFiles(null, 1L << 20)).texts())
        .containsExactly("v10000", "v10000", "v10000");
  }

  @Test
  void aFewBytesWithManyRowsAreABomb() throws IOException {
    byte[] file =
        Parquets.of(
            "required binary text (STRING);",
            CompressionCodecName.ZSTD,
            table -> {
              String text = "a".repeat(100_000);
              for (int i = 0; i < 2000; i++) {
                table.row(row -> row.add("text", text));
              }
            });
    Reading read = Reading.of(folder, "x.parquet", file);
    assertThat(read.problems()).containsExactly("x.parquet bomb");
  }

  @Test
  void partsGiveTheRowsOfTheWhole() throws IOException {
    Path file = Files.write(folder.resolve("x.parquet"), file());
    ReadFiles settings = new ReadFiles(null, 1L << 20);
    long bytes = Files.size(file);
    for (int size : new int[] {300, 1000, 5000}) {
      List<String> places = new ArrayList<>();
      for (long from = 0; from < bytes; from += size) {
        FoundFile part = new FoundFile(file.toString(), bytes, new FilePart(from, from + size));
        try (FileDocuments found = settings.open(part)) {
          for (ReadItem item = found.next(); item != null; item = found.next()) {
            places.add(item.document().uri().replaceFirst(".*=", ""));
          }
        }
      }
      assertThat(places)
          .isEqualTo(IntStream.rangeClosed(1, 150).mapToObj(Integer::toString).toList());
    }
  }

  /** Bytes that are turned over anywhere give rows and failures, and never an error of the JVM. */
  @Test
  void damageAnywhereNeverEndsTheProgram() throws IOException {
    int outcomes = 0;
    for (WriterVersion version : WriterVersion.values()) {
      for (CompressionCodecName codec :
          List.of(
              CompressionCodecName.UNCOMPRESSED,
              CompressionCodecName.SNAPPY,
              CompressionCodecName.ZSTD,
              CompressionCodecName.LZ4_RAW)) {
        byte[] file =
            Parquets.of(
                "required binary text (STRING); optional int64 rank; repeated binary tags;",
                builder ->
                    builder
                        .withWriterVersion(version)
                        .withCompressionCodec(codec)
                        .withPageWriteChecksumEnabled(false)
                        .withRowGroupRowCountLimit(ROWS_A_GROUP),
                table -> {
                  for (int i = 0; i < TEXTS.size(); i++) {
                    int number = i;
                    table.row(
                        row -> {
                          row.add("text", TEXTS.get(number));
                          row.add("rank", (long) number);
                          row.add("tags", "t" + number % 5);
                        });
                  }
                });
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
          byte[] damaged = file.clone();
          for (int j = 0; j <= i % 3; j++) {
            damaged[random.nextInt(4, file.length)] = (byte) random.nextInt();
          }
          Path path = Files.write(folder.resolve("x.parquet"), damaged);
          ReadFiles keep =
              new ReadFiles(
                  null,
                  1L << 20,
                  null,
                  new TableFields(
                      null, null, null, null, null, null, null, null, List.of("rank", "tags")));
          Reading read = Reading.of(path, keep);
          outcomes += read.documents().isEmpty() && read.failures().isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(outcomes).isGreaterThan(750);
  }

  private List<String> problems(String name, byte[] bytes) throws IOException {
    Reading read = Reading.of(folder, name, bytes);
    assertThat(read.documents()).isEmpty();
    return read.problems();
  }

  private static byte[] file() throws IOException {
    return Parquets.texts(CompressionCodecName.ZSTD, ROWS_A_GROUP, TEXTS);
  }

  private static FileMetaData footer(byte[] file) throws IOException {
    int trailer = file.length - 8;
    int length = ByteBuffer.wrap(file, trailer, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    return Util.readFileMetaData(new ByteArrayInputStream(file, trailer - length, length));
  }

  private static TableFields text(String column) {
    return new TableFields(column, null, null, null, null, null, null, null, null);
  }
}
