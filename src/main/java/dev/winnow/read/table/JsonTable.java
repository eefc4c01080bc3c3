package dev.winnow.read.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
  private static final String[] LINE_NAMES = {"jsonl", "ndjson"};
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private static final ObjectReader READER = new ObjectMapper(FACTORY).readerFor(JsonNode.class);

  /** Room for the other columns of a row beside its text. */
  private static final long EXTRA_ROW_BYTES = 1 << 20;

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    JsonHead head = JsonHead.of(content.head());
    return content.isNamed(LINE_NAMES)
        || (content.isNamed("json") && head.isJson())
        || (head.isJson() && head.hasText());
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    Rows rows = new Rows(context.fields(), context.maxBytes());
    long limit = context.maxBytes() + EXTRA_ROW_BYTES;
    if (content.isNamed(LINE_NAMES) || JsonHead.of(content.head()).isLines()) {
      LineReader lines = new LineReader(content.stream(), limit);
      return new OneTable(
          content.uri(), new LineCursor(content.uri(), lines, rows, context.maxBytes()));
    }
    ItemBudget budget = new ItemBudget(content.stream(), limit);
    JsonParser parser = FACTORY.createParser(budget);
    return new OneTable(content.uri(), new ItemCursor(content.uri(), parser, budget, rows));
  }

  /** An object on each line. A line that is none is a failure of that line. */
  private record LineCursor(String uri, LineReader lines, Rows rows, long maxBytes)
      implements DocumentCursor {
    private static final ObjectReader WHOLE =
        READER.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
        JsonNode row = WHOLE.readTree(RowText.decoded(line.bytes()));
        return row.isObject() ? rows.item(place, row) : ReadItem.failed(place, noObject());
      } catch (JsonProcessingException e) {
        return ReadItem.failed(
            place,
            new DocumentException(
                "bad_row",
                "The line is no JSON object ("
                    + e.getOriginalMessage()
                    + "); mend or remove the line."));
      } catch (DocumentException e) {
        return ReadItem.failed(place, e);
      }
    }
  }

  private static DocumentException noObject() {
    return new DocumentException("bad_row", "The row is JSON, but no object; mend or remove it.");
  }

  /** Objects over several lines, or in an array. A fault in the JSON ends the file. */
  private static final class ItemCursor implements DocumentCursor {
    private final String uri;
    private final JsonParser parser;
    private final ItemBudget budget;
    private final Rows rows;
    private int number;

    ItemCursor(String uri, JsonParser parser, ItemBudget budget, Rows rows) {
      this.uri = uri;
      this.parser = parser;
      this.budget = budget;
      this.rows = rows;
    }

    @Override
    public ReadItem next() throws IOException {
      try {
        budget.begin();
        JsonToken token = parser.nextToken();
        if (number == 0 && token == JsonToken.START_ARRAY) {
          token = parser.nextToken();
        }
        if (token == JsonToken.END_ARRAY) {
          token = parser.nextToken();
        }
        if (token == null && number == 0) {
          throw new DocumentException("empty", "The file has no rows.");
        }
        if (token == null) {
          return null;
        }
        String place = uri + "#item=" + ++number;
        JsonNode row = READER.readTree(parser);
        return row.isObject() ? rows.item(place, row) : ReadItem.failed(place, noObject());
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
