package dev.winnow.cli.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of an earlier run, as far as another document is compared with it.
 *
 * @param id its id
 * @param uri where it was found
 * @param story the id of its story, its own if it stands alone
 * @param language its language; null if it is not known
 * @param paragraphs its text
 */
record RunRecord(String id, String uri, String story, String language, List<String> paragraphs) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Reads a line of {@code records/}. */
  static RunRecord read(String line) {
    String id = null;
    String uri = null;
    String story = null;
    String language = null;
    List<String> paragraphs = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        switch (name) {
          case "id" -> id = json.getText();
          case "uri" -> uri = json.getText();
          case "language" -> language = json.getText().isEmpty() ? null : json.getText();
          case "story" -> story = field(json, "id");
          case "paragraphs" -> {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              paragraphs.add(field(json, "text"));
            }
          }
          default -> json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RunRecord(id, uri, story == null ? id : story, language, paragraphs);
  }

  /** The text of a field of the object that begins here; the parser is at its end then. */
  private static String field(JsonParser json, String wanted) throws IOException {
    String text = "";
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals(wanted)) {
        text = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return text;
  }
}
