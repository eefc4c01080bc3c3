package dev.winnow.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.arrow.dataset.file.FileFormat;
import org.apache.arrow.dataset.file.FileSystemDatasetFactory;
import org.apache.arrow.dataset.jni.NativeMemoryPool;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.types.pojo.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Arrow takes the schema of JSON Lines from the lines of one file. Files with another schema cannot
 * be joined by {@code pyarrow.concat_tables}.
 */
@Tag("readers")
class ArrowTest {
  private static final String DAY = "23 April 2024";

  @TempDir private Path folder;

  @Test
  void allPartsOfARunHaveOneSchema() throws IOException {
    Path input = folder.resolve("input");
    for (int i = 0; i < 60; i++) {
      WrittenRun.article(input, i, i % 3 == 0 ? null : DAY);
      WrittenRun.article(input.resolve("again"), i / 2, i / 2 % 3 == 0 ? null : DAY);
    }
    WrittenRun run = WrittenRun.of(input, folder.resolve("output"), 3);

    assertThat(run.files("records", ".jsonl")).hasSize(3);
    assertThat(schemas(run, "records", FileFormat.JSON)).hasSize(1);
    assertThat(schemas(run, "records", FileFormat.PARQUET)).hasSize(1);
    assertThat(schemas(run, "removals", FileFormat.PARQUET)).hasSize(1);
    assertThat(schemas(run, "failures", FileFormat.PARQUET)).hasSize(1);
  }

  @Test
  void aPartWithoutDocumentsHasTheSameSchemaInParquet() throws IOException {
    Path input = folder.resolve("input");
    WrittenRun.article(input, 1, DAY);
    WrittenRun run = WrittenRun.of(input, folder.resolve("output"), 8);

    assertThat(run.files("records", ".parquet")).hasSize(8);
    assertThat(schemas(run, "records", FileFormat.PARQUET)).hasSize(1);
  }

  /**
   * The limit of JSON Lines that {@code docs/output.md} tells: days are read as times where a part
   * has nothing else, and lists as lists of nothing where all are empty.
   */
  @Test
  void aPartWithDaysAndNoCopiesIsReadInAnotherWay() throws IOException {
    Path input = folder.resolve("input");
    WrittenRun.article(input, 1, DAY);
    WrittenRun run = WrittenRun.of(input, folder.resolve("output"), 1);

    Schema lines = schema(run.files("records", ".jsonl").get(0), FileFormat.JSON);
    assertThat(lines.findField("published").getType()).hasToString("Timestamp(SECOND, null)");
    assertThat(lines.findField("also_at").getChildren().get(0).getType()).hasToString("Null");
    Schema parquet = schema(run.files("records", ".parquet").get(0), FileFormat.PARQUET);
    assertThat(parquet.findField("published").getType()).hasToString("Utf8");
    assertThat(parquet.findField("also_at").getChildren().get(0).getType()).hasToString("Utf8");
  }

  private static Set<Schema> schemas(WrittenRun run, String sort, FileFormat format)
      throws IOException {
    Set<Schema> schemas = new LinkedHashSet<>();
    for (Path file : run.files(sort, format == FileFormat.JSON ? ".jsonl" : ".parquet")) {
      schemas.add(schema(file, format));
    }
    return schemas;
  }

  private static Schema schema(Path file, FileFormat format) {
    assertThat(Files.exists(file)).isTrue();
    try (BufferAllocator memory = new RootAllocator();
        FileSystemDatasetFactory factory =
            new FileSystemDatasetFactory(
                memory, NativeMemoryPool.getDefault(), format, file.toUri().toString())) {
      return factory.inspect();
    }
  }
}
