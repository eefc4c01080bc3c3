package dev.winnow.write.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** The schemas of the files of a run; each is a resource in the notation of Parquet. */
public enum ParquetSchema {
  /** Clean records; every field is required. */
  RECORD,
  /** Audit lines; most fields of a removal are optional. */
  REMOVALS,
  /** Documents that could not be processed. */
  FAILURE;

  /** The schema, read anew. */
  public MessageType type() {
    return read(name().toLowerCase(Locale.ROOT) + ".message");
  }

  private static MessageType read(String resource) {
    try (InputStream in = ParquetSchema.class.getResourceAsStream(resource)) {
      return MessageTypeParser.parseMessageType(
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + resource + " cannot be read", e);
    }
  }
}
