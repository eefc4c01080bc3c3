package dev.winnow.write.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.write.fields.FieldWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One JSON object as a line of UTF-8. Fields come in the order of the calls, so the same object
 * always gives the same bytes. Texts are given to Jackson as UTF-8: of characters, Jackson 2.15 escapes those
 * beyond the basic plane and throws on half a surrogate pair. Such a half, as an escaped half of an
 * emoji leaves it, stands for no character and has no form in UTF-8: U+FFFD is in its place.
 */
final class JsonLine implements FieldWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

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
    byte[] utf8 = utf8(value);
    json.writeUTF8String(utf8, 0, utf8.length);
  }

  private static byte[] utf8(String value) throws CharacterCodingException {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean isAscii = utf8.length == value.length();
    return isAscii || value.chars().noneMatch(c -> Character.isSurrogate((char) c))
        ? utf8
        : mended(value);
  }

  private static byte[] mended(String value) throws CharacterCodingException {
    ByteBuffer encoded =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT)
            .encode(CharBuffer.wrap(value));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
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
