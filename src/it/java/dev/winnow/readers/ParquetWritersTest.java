package dev.winnow.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.model.RawDocument;
import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import dev.winnow.read.format.TableFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.dataset.file.DatasetFileWriter;
import org.apache.arrow.dataset.file.FileFormat;
import org.apache.arrow.dataset.file.FileSystemDatasetFactory;
import org.apache.arrow.dataset.jni.NativeMemoryPool;
import org.apache.arrow.dataset.scanner.ScanOptions;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parquet that other programs wrote is read. */
@Tag("readers")
class ParquetWritersTest {
  private static final int ROWS = 30_000;
  private static final String TABLE =
      "SELECT 'Story ' || i || ': it rained all day, and the river rose by ' || i*7 || ' mm.' AS"
          + " text, 'i' || i AS id, 'crawl' AS dump, 'https://a.example/' || i AS url,"
          + " DATE '2024-05-06' + (i % 30)::INT AS date, 'f' || i % 3 AS file_path,"
          + " ['a', NULL, 'b' || i] AS tags, {'words': i, 'share': i / 4} AS counts,"
          + " MAP {'k': i} AS pairs, TIMESTAMP '2024-05-06 07:08:09' AS seen,"
          + " (i / 8)::DECIMAL(9,3) AS price, i % 2 = 0 AS even"
          + " FROM range("
          + ROWS
          + ") AS r(i)";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "zstd, V1",
    "zstd, V2",
    "snappy, V1",
    "snappy, V2",
    "gzip, V1",
    "lz4_raw, V2",
    "brotli, V1",
    "uncompressed, V2"
  })
  void filesOfDuckDb(String codec, String version) throws IOException, SQLException {
    assertIsTable(duckDb(codec, version));
  }

  private Path duckDb(String codec, String version) throws SQLException {
    Path file = folder.resolve("x.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (%s) TO '%s' (FORMAT parquet, CODEC '%s', PARQUET_VERSION '%s', ROW_GROUP_SIZE 8192)"
              .formatted(TABLE, file, codec, version));
    }
    return file;
  }

  /** Arrow copies a file of DuckDB, so that all types are there. */
  @Test
  void filesOfArrow() throws Exception {
    Path source = duckDb("zstd", "V1");
    Path target = Files.createDirectories(folder.resolve("arrow"));
    // The writer of Arrow keeps the buffers of the last batch, so that this cannot be closed.
    BufferAllocator memory = new RootAllocator();
    try (FileSystemDatasetFactory factory =
            new FileSystemDatasetFactory(
                memory,
                NativeMemoryPool.getDefault(),
                FileFormat.PARQUET,
                source.toUri().toString());
        var dataset = factory.finish();
        var scanner = dataset.newScan(new ScanOptions(8192));
        ArrowReader reader = scanner.scanBatches()) {
      DatasetFileWriter.write(memory, reader, FileFormat.PARQUET, target.toUri().toString());
    }
    try (var files = Files.list(target)) {
      assertIsTable(files.findFirst().orElseThrow());
    }
  }

  private static void assertIsTable(Path file) throws IOException {
    TableFields keep =
        new TableFields(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of("tags", "counts", "pairs", "seen", "price", "even", "date"));
    ReadFiles source = new ReadFiles(null, 1L << 20, null, keep);
    List<RawDocument> documents = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    source.read(
        new FoundFile(file.toString(), Files.size(file)),
        documents::add,
        failure -> failures.add(failure.message()));

    assertThat(failures).isEmpty();
    assertThat(documents).hasSize(ROWS);
    for (int i = 0; i < ROWS; i++) {
      RawDocument document = documents.get(i);
      assertThat(new String(document.bytes(), StandardCharsets.UTF_8))
          .isEqualTo("Story " + i + ": it rained all day, and the river rose by " + 7 * i + " mm.");
      assertThat(document.uri()).endsWith("#row=" + (i + 1));
      assertThat(document.stated().url()).isEqualTo("https://a.example/" + i);
    }
    assertThat(documents.get(0).stated().layout()).isEqualTo("fineweb");
    JsonNode kept = JSON.readTree(documents.get(9000).stated().extra());
    assertThat(kept)
        .isEqualTo(
            JSON.readTree(
                "{\"tags\":[\"a\",null,\"b9000\"],\"counts\":{\"words\":9000,\"share\":2250.0},"
                    + "\"pairs\":{\"k\":9000},\"seen\":\"2024-05-06T07:08:09\",\"price\":1125.0,"
                    + "\"even\":true,\"date\":\"2024-05-06\"}"));
  }
}
