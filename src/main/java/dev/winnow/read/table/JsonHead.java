package dev.winnow.read.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/**
 * The beginning of a file, looked at as JSON.
 *
 * @param isJson whether it is the beginning of objects, or of an array of objects
 * @param isLines whether the first object ends on the line on which it begins, and is in no array
 * @param hasText whether an object has a key that usually holds text
 */
record JsonHead(boolean isJson, boolean isLines, boolean hasText) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonHead NONE = new JsonHead(false, false, false);

  static JsonHead of(byte[] head) throws IOException {
    int first = first(head);
    if (first == head.length || (head[first] != '{' && head[first] != '[')) {
      return NONE;
    }
    Look look = new Look(head[first] == '{');
    try (JsonParser parser = FACTORY.createParser(head, first, head.length - first)) {
      look.at(parser);
    } catch (JsonEOFException cutOff) {
      return look.seen();
    } catch (IOException noJson) {
      return look.isWhole ? look.seen() : NONE;
    }
    return look.seen();
  }

  /** The first byte after blanks and a byte order mark. */
  private static int first(byte[] head) {
    int at = head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
    while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
      at++;
    }
    return at;
  }

  /** What was seen so far: the beginning of a file may end in the middle of a value. */
  private static final class Look {
    private final boolean isObject;
    private boolean hasText;
    private boolean hasManyLines;
    private boolean isWhole;

    Look(boolean isObject) {
      this.isObject = isObject;
    }

    void at(JsonParser parser) throws IOException {
      int depth = 0;
      while (!isWhole) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return;
        }
        if (token == JsonToken.FIELD_NAME) {
          hasText |= TableLayout.isText(parser.currentName());
        }
        hasManyLines |= parser.currentTokenLocation().getLineNr() > 1;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        isWhole = token.isStructEnd() && depth == (isObject ? 0 : 1);
      }
    }

    JsonHead seen() {
      return new JsonHead(true, isObject && !hasManyLines, hasText);
    }
  }
}
