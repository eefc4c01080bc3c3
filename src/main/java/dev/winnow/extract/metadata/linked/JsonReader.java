package dev.winnow.extract.metadata.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as pages hold it: with comments, trailing commas, control characters in strings,
 * several values in a row. Of broken JSON it keeps what stands before the break.
 */
final class JsonReader {
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<Object> roots = new ArrayList<>();
  private final Deque<OpenValue> open = new ArrayDeque<>();
  private String key;
  private boolean whole = true;

  /**
   * An object or a list whose end is still to come.
   *
   * @param key what it goes by in the object around it; null in a list
   */
  private record OpenValue(String key, Map<String, Object> fields, List<Object> items) {
    Object value() {
      return fields != null ? new JsonObject(fields) : items;
    }
  }

  private JsonReader() {}

  /** The values in the text, in their order; empty if there are none. */
  static List<Object> read(String text) {
    String json = JsonText.unwrapped(text);
    JsonReader first = new JsonReader();
    first.parse(json);
    if (first.whole) {
      return first.roots;
    }
    JsonReader second = new JsonReader();
    second.parse(JsonText.withQuotesEscaped(json));
    return second.whole ? second.roots : first.roots;
  }

  private void parse(String json) {
    try (JsonParser parser = LENIENT.createParser(json)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        accept(token, parser);
        token = parser.nextToken();
      }
    } catch (IOException e) {
      whole = open.isEmpty();
    }
    while (!open.isEmpty()) {
      close();
    }
  }

  private void accept(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT -> open.push(new OpenValue(key, new LinkedHashMap<>(), null));
      case START_ARRAY -> open.push(new OpenValue(key, null, new ArrayList<>()));
      case END_OBJECT, END_ARRAY -> close();
      case FIELD_NAME -> key = JsonObject.key(parser.getCurrentName());
      case VALUE_NULL -> {}
      default -> add(key, parser.getText());
    }
  }

  private void close() {
    OpenValue closed = open.pop();
    add(closed.key(), closed.value());
  }

  private void add(String name, Object value) {
    OpenValue around = open.peek();
    if (around == null) {
      roots.add(value);
    } else if (around.fields() != null) {
      around.fields().putIfAbsent(name, value);
    } else {
      around.items().add(value);
    }
  }
}
