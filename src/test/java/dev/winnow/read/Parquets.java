package dev.winnow.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Makes Parquet files. */
public final class Parquets {
  private Parquets() {}

  /** Fills the rows of a file. */
  public interface Table {
    /** A row that is filled and written. */
    void row(Consumer<Group> cells) throws IOException;
  }

  /** Writes rows. */
  public interface Content {
    void write(Table table) throws IOException;
  }

  /** A file with this schema in the notation of Parquet, such as {@code required binary text;}. */
  public static byte[] of(String fields, CompressionCodecName codec, Content content)
      throws IOException {
    return of(fields, builder -> builder.withCompressionCodec(codec), content);
  }

  /** A file with these settings. */
  public static byte[] of(
      String fields, UnaryOperator<ExampleParquetWriter.Builder> settings, Content content)
      throws IOException {
    Path folder = Files.createTempDirectory("winnow-parquet");
    Path file = folder.resolve("x.parquet");
    try {
      write(file, fields, settings, content);
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /** Writes a file with these settings. */
  public static void write(
      Path file,
      String fields,
      UnaryOperator<ExampleParquetWriter.Builder> settings,
      Content content)
      throws IOException {
    MessageType schema = MessageTypeParser.parseMessageType("message row {" + fields + "}");
    SimpleGroupFactory groups = new SimpleGroupFactory(schema);
    try (ParquetWriter<Group> writer =
        settings
            .apply(ExampleParquetWriter.builder(new LocalOutputFile(file)))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .build()) {
      content.write(
          cells -> {
            Group row = groups.newGroup();
            cells.accept(row);
            writer.write(row);
          });
    }
  }

  /** A file with a column of text, in row groups of this number of rows. */
  public static byte[] texts(CompressionCodecName codec, int rowsAGroup, Iterable<String> texts)
      throws IOException {
    return of(
        "required binary text (STRING);",
        builder -> builder.withCompressionCodec(codec).withRowGroupRowCountLimit(rowsAGroup),
        table -> {
          for (String text : texts) {
            table.row(row -> row.add("text", text));
          }
        });
  }
}
