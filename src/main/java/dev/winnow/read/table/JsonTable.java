package dev.winnow.read.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.SingleDocument;
import java.io.IOException;

/**
 * JSON Lines, and files of one JSON object or one array of objects. A file with another name than
 * {@code .jsonl}, {@code .ndjson} or {@code .json} is JSON if its beginning is, and has a key that
 * usually holds text.
 */
public final class JsonTable implements FileFormat {
  private static final ObjectReader READER = new ObjectMapper().readerFor(JsonNode.class);

  /** Room for the other columns of a row beside its text. */
  private static final long EXTRA_LINE_BYTES = 1 << 20;

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    JsonHead head = JsonHead.of(content.head());
    return content.isNamed("jsonl", "ndjson")
        || (content.isNamed("json") && head.isJson())
        || (head.isJson() && head.hasText());
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    Rows rows = new Rows(context.fields(), context.maxBytes());
    if (JsonHead.of(content.head()).isLines()) {
      return new LineCursor(
          content.uri(),
          new Lines(content.stream(), context.maxBytes() + EXTRA_LINE_BYTES),
          rows,
          context.maxBytes());
    }
    return new ItemCursor(content.uri(), READER.getFactory().createParser(content.stream()), rows);
  }

  /** An object on each line. A line that is none is a failure of that line. */
  private record LineCursor(String uri, Lines lines, Rows rows, long maxBytes)
      implements DocumentCursor {

    @Override
    public ReadItem next() throws IOException {
      Line line = lines.next();
      while (line != null && line.isBlank()) {
        line = lines.next();
      }
      if (line == null) {
        return null;
      }
      String place = uri + "#line=" + line.number();
      if (line.bytes() == null) {
        return ReadItem.failed(place, SingleDocument.tooLarge(maxBytes + 1, maxBytes));
      }
      try {
        JsonNode row = READER.readTree(line.bytes());
        if (row.isObject()) {
          return rows.item(place, row);
        }
        return ReadItem.failed(
            place, new DocumentException("bad_row", "The line is JSON, but no object."));
      } catch (JsonProcessingException e) {
        return ReadItem.failed(
            place,
            new DocumentException(
                "bad_row",
                "The line is no JSON object ("
                    + e.getOriginalMessage()
                    + "); mend or remove the line."));
      }
    }
  }

  /** Objects over several lines, or in an array. A fault ends the file. */
  private static final class ItemCursor implements DocumentCursor {
    private final String uri;
    private final JsonParser parser;
    private final Rows rows;
    private int number;

    ItemCursor(String uri, JsonParser parser, Rows rows) {
      this.uri = uri;
      this.parser = parser;
      this.rows = rows;
    }

    @Override
    public ReadItem next() throws IOException {
      try {
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.START_OBJECT) {
          token = parser.nextToken();
        }
        if (token == null) {
          return null;
        }
        JsonNode row = READER.readTree(parser);
        return rows.item(uri + "#item=" + ++number, row);
      } catch (JsonProcessingException e) {
        throw new DocumentException(
            "bad_row",
            "The JSON cannot be read beyond line "
                + e.getLocation().getLineNr()
                + " ("
                + e.getOriginalMessage()
                + "); mend the file.");
      }
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
