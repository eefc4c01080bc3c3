package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Stated;
import dev.winnow.read.format.TableFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet as input. */
class ParquetTest {
  private static final List<String> TEXTS =
      IntStream.range(0, 500).mapToObj(i -> "It rained on day " + i + ". Grüße!").toList();
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void eachRowIsADocumentWhateverTheCodec(CompressionCodecName codec) throws IOException {
    Reading read = Reading.of(folder, "x.parquet", Parquets.texts(codec, 120, TEXTS));

    assertThat(read.failures()).isEmpty();
    assertThat(read.texts()).isEqualTo(TEXTS);
    assertThat(read.places())
        .isEqualTo(
            IntStream.rangeClosed(1, TEXTS.size()).mapToObj(i -> "x.parquet#row=" + i).toList());
    assertThat(read.documents().get(3).id()).isEqualTo(DigestUtils.sha256Hex(TEXTS.get(3)));
    assertThat(read.documents().get(3).stated().mediaType()).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @EnumSource(WriterVersion.class)
  void dictionariesAndEncodingsOfDifferencesAreRead(WriterVersion version) throws IOException {
    byte[] file =
        Parquets.of(
            "optional binary text (STRING); required binary site (STRING); optional int64 rank;",
            builder ->
                builder
                    .withWriterVersion(version)
                    .withCompressionCodec(CompressionCodecName.SNAPPY)
                    .withMinRowCountForPageSizeCheck(1)
                    .withPageRowCountLimit(70)
                    .withDictionaryEncoding("text", false),
            table -> {
              for (int i = 0; i < TEXTS.size(); i++) {
                int number = i;
                table.row(
                    row -> {
                      row.add("text", TEXTS.get(number));
                      row.add("site", "site " + number % 3);
                      if (number % 2 == 0) {
                        row.add("rank", 1000L * number);
                      }
                    });
              }
            });
    Reading read = Reading.of(folder, "x.parquet", file, keep("rank"));

    assertThat(read.failures()).isEmpty();
    assertThat(read.texts()).isEqualTo(TEXTS);
    assertThat(read.documents().get(4).stated().site()).isEqualTo("site 1");
    assertThat(read.documents().get(4).stated().extra()).isEqualTo("{\"rank\":4000}");
    assertThat(read.documents().get(5).stated().extra()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "fineweb ! text id dump url date file_path language ! url !",
        "c4 ! text timestamp url ! url !",
        "cc-news ! title text domain date description url image_url ! url ! date",
        "dolma ! id text source added created ! ! created",
        "news-please ! maintext title date_publish source_domain url ! url ! date_publish",
      })
  void knownLayoutsNeedNoFields(String layout, String names, String url, String published)
      throws IOException {
    String fields = names.strip().replaceAll("(\\w+)", "optional binary $1 (STRING);");
    byte[] file =
        Parquets.of(
            fields,
            CompressionCodecName.ZSTD,
            table ->
                table.row(
                    row -> {
                      for (String name : names.strip().split(" ", -1)) {
                        row.add(name, "the " + name);
                      }
                    }));
    Reading read = Reading.of(folder, "x.parquet", file);

    assertThat(read.failures()).isEmpty();
    Stated stated = read.documents().get(0).stated();
    assertThat(stated.layout()).isEqualTo(layout.strip());
    assertThat(stated.url()).isEqualTo(url == null ? null : "the url");
    assertThat(stated.published()).isEqualTo(published == null ? null : "the " + published.strip());
  }

  @Test
  void aStructHoldsMetadata() throws IOException {
    byte[] file =
        Parquets.of(
            "required binary id (STRING); required binary text (STRING);"
                + " required group metadata {optional binary url (STRING); optional int32 words;}",
            CompressionCodecName.ZSTD,
            table ->
                table.row(
                    row -> {
                      row.add("id", "1");
                      row.add("text", "It rained.");
                      Group metadata = row.addGroup("metadata");
                      metadata.add("url", "https://a.example/1");
                      metadata.add("words", 2);
                    }));
    Stated stated = Reading.of(folder, "x.parquet", file).documents().get(0).stated();
    assertThat(stated.layout()).isEqualTo("datatrove");
    assertThat(stated.url()).isEqualTo("https://a.example/1");

    Reading kept = Reading.of(folder, "x.parquet", file, keep("metadata", "metadata.words"));
    assertThat(kept.documents().get(0).stated().extra())
        .isEqualTo(
            "{\"metadata\":{\"url\":\"https://a.example/1\",\"words\":2},\"metadata.words\":2}");
  }

  @Test
  void aListOfAuthorsIsAByline() throws IOException {
    byte[] file =
        Parquets.of(
            "required binary text (STRING); required binary html (STRING); optional group authors"
                + " (LIST) {repeated group list {optional binary element (STRING);}}",
            CompressionCodecName.SNAPPY,
            table ->
                table.row(
                    row -> {
                      row.add("text", "t");
                      row.add("html", "<p>T");
                      Group authors = row.addGroup("authors");
                      authors.addGroup("list").add("element", "Ann");
                      authors.addGroup("list").add("element", "Bo");
                    }));
    Reading read = Reading.of(folder, "x.parquet", file);
    assertThat(read.texts()).containsExactly("<p>T");
    assertThat(read.documents().get(0).stated().byline()).isEqualTo("Ann, Bo");
    assertThat(read.documents().get(0).stated().mediaType()).isEqualTo("text/html");
  }

  @Test
  void compressedFilesAndArchivesHoldParquet() throws IOException {
    byte[] file = Parquets.texts(CompressionCodecName.ZSTD, 100, TEXTS);

    Reading zip = Reading.of(folder, "a.zip", Archives.zip(Map.of("b/x.parquet", file)));
    assertThat(zip.texts()).isEqualTo(TEXTS);
    assertThat(zip.places()).startsWith("a.zip!/b/x.parquet#row=1");
    assertThat(Reading.of(folder, "a.tar", Archives.tar(Map.of("x", file))).texts())
        .isEqualTo(TEXTS);
    Reading gzip = Reading.of(folder, "x.parquet.gz", compressed("gz", file));
    assertThat(gzip.texts()).isEqualTo(TEXTS);
    assertThat(gzip.places()).startsWith("x.parquet.gz#row=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x.csv", "x.jsonl", "x.txt", "x.html"})
  void theFirstBytesTellTheFormat(String name) throws IOException {
    byte[] file = Parquets.texts(CompressionCodecName.SNAPPY, 100, TEXTS);
    assertThat(Reading.of(folder, name, file).texts()).isEqualTo(TEXTS);
  }

  @Test
  void anArticleThatBeginsLikeTheMarkIsAnArticle() throws IOException {
    for (String text : List.of("PAR1 is a mark.\n\nIt has four letters.", "PARENTS\n\tprotest.")) {
      assertThat(Reading.of(folder, "x.txt", utf8(text)).texts()).containsExactly(text);
    }
  }

  @Test
  void aFileWithoutRowsHoldsNothing() throws IOException {
    Reading read =
        Reading.of(folder, "x.parquet", Parquets.texts(CompressionCodecName.ZSTD, 1, List.of()));
    assertThat(read.documents()).isEmpty();
    assertThat(read.failures()).isEmpty();
  }

  private static TableFields keep(String... columns) {
    return new TableFields(null, null, null, null, null, null, null, null, List.of(columns));
  }
}
