package dev.winnow.write.parquet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Reads the rows of a Parquet file of a run as the lines of JSON that the run would write. */
public final class ParquetLines implements Closeable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final ParquetReader<Group> rows;

  private ParquetLines(ParquetReader<Group> rows) {
    this.rows = rows;
  }

  /**
   * Opens a file.
   *
   * @param channel the file; it is closed with the lines
   */
  public static ParquetLines open(SeekableByteChannel channel) throws IOException {
    return new ParquetLines(new Builder(new ChannelFile(channel)).build());
  }

  /** The next row, as a JSON object without a line feed; null at the end. */
  public String next() throws IOException {
    Group row = rows.read();
    return row == null ? null : line(row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static final class Builder extends ParquetReader.Builder<Group> {
    Builder(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  private static String line(Group row) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      object(json, row);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static void object(JsonGenerator json, Group group) throws IOException {
    json.writeStartObject();
    for (int field = 0; field < group.getType().getFieldCount(); field++) {
      if (group.getFieldRepetitionCount(field) > 0) {
        Type type = group.getType().getType(field);
        json.writeFieldName(type.getName());
        if (type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
          list(json, group.getGroup(field, 0));
        } else {
          value(json, group, field, type);
        }
      }
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, Group list) throws IOException {
    json.writeStartArray();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      Group element = list.getGroup(0, i);
      value(json, element, 0, element.getType().getType(0));
    }
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, Group group, int field, Type type)
      throws IOException {
    if (!type.isPrimitive()) {
      object(json, group.getGroup(field, 0));
      return;
    }
    switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT64 -> json.writeNumber(group.getLong(field, 0));
      case DOUBLE -> json.writeNumber(group.getDouble(field, 0));
      default -> {
        byte[] text = group.getBinary(field, 0).getBytes();
        json.writeUTF8String(text, 0, text.length);
      }
    }
  }
}
