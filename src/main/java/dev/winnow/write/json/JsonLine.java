package dev.winnow.write.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.write.fields.EncodedText;
import dev.winnow.write.fields.FieldWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One JSON object as a line of UTF-8. Fields come in the order of the calls, so the same object
 * always gives the same bytes. Texts are given to Jackson as UTF-8: of characters, Jackson 2.15
 * escapes those beyond the basic plane and throws on half a surrogate pair.
 */
final class JsonLine implements FieldWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonLine(JsonGenerator json) {
    this.json = json;
  }

  /** The object with these fields and a line feed, in about {@code expected} bytes. */
  static byte[] of(int expected, Fields fields) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(expected);
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      fields.write(new JsonLine(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.write('\n');
    return line.toByteArray();
  }

  private void string(String value) throws IOException {
    byte[] utf8 = EncodedText.bytes(value);
    json.writeUTF8String(utf8, 0, utf8.length);
  }

  @Override
  public void text(String name, String value) throws IOException {
    json.writeFieldName(name);
    string(value);
  }

  @Override
  public void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      string(value);
    }
    json.writeEndArray();
  }

  @Override
  public void share(String name, double value) throws IOException {
    json.writeNumberField(name, value);
  }

  @Override
  public void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  @Override
  public void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  @Override
  public void object(String name, Fields fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(this);
    json.writeEndObject();
  }

  @Override
  public <T> void objects(String name, List<T> items, ItemFields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.write(this, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
