package dev.winnow.read;

import static dev.winnow.read.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.read.format.TableFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.crypto.ColumnEncryptionProperties;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.hadoop.metadata.ColumnPath;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet that is sound, and holds something else than documents. */
class ForeignParquetTest {
  private static final byte[] KEY = utf8("0123456789abcdef");

  @TempDir Path folder;

  private List<String> problems(String name, byte[] bytes) throws IOException {
    Reading read = Reading.of(folder, name, bytes);
    assertThat(read.documents()).isEmpty();
    return read.problems();
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

  private static TableFields text(String column) {
    return new TableFields(column, null, null, null, null, null, null, null, null);
  }
}
