package dev.winnow.kafka.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.winnow.model.DocumentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the strings at the top of a JSON object. */
public final class JsonFields {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonFields() {}

  /**
   * The strings of the object, of those fields that are asked for.
   *
   * @throws DocumentException if {@code json} is no JSON object in UTF-8
   */
  public static Map<String, String> of(byte[] json, Set<String> asked) {
    Map<String, String> found = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw bad("it does not begin with '{'");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING && asked.contains(name)) {
          found.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw bad("something follows the object");
      }
    } catch (JsonProcessingException e) {
      throw bad(e.getOriginalMessage());
    } catch (IOException e) {
      // Bytes that look like UTF-32 and are not.
      throw bad(e.getMessage());
    }
    return found;
  }

  private static DocumentException bad(String reason) {
    return new DocumentException(
        "bad_json", "The message is no JSON object (" + reason + "); send it again, mended.");
  }
}
