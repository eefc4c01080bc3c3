package dev.winnow.extract.metadata.linked;

import dev.winnow.text.DisplayText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An object of linked data.
 *
 * @param fields by their keys in lower case without prefix; a value is a {@link String}, a {@link
 *     JsonObject} or a {@link List} of these
 */
public record JsonObject(Map<String, Object> fields) {

  /** The key as {@code fields} has it: {@code http://schema.org/dateCreated} is datecreated. */
  public static String key(String written) {
    int prefix = Math.max(written.lastIndexOf('/'), written.lastIndexOf(':'));
    return written.substring(prefix + 1).toLowerCase(Locale.ROOT);
  }

  /** What stands under the key, lists taken apart; empty if nothing does. */
  List<Object> all(String key) {
    Object value = fields.get(key);
    if (value == null) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    List<Object> next = new ArrayList<>(List.of(value));
    for (int i = 0; i < next.size(); i++) {
      Object each = next.get(i);
      if (each instanceof List<?> list) {
        next.addAll(list);
      } else if (each instanceof JsonObject object && object.fields().containsKey("@list")) {
        next.add(object.fields().get("@list"));
      } else {
        values.add(each);
      }
    }
    return values;
  }

  /** The texts under the key, those of {@code {"@value": "text"}} too. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object value : all(key)) {
      Object text = value instanceof JsonObject object ? object.fields().get("@value") : value;
      String line =
          text instanceof String string ? DisplayText.line(DisplayText.unescaped(string)) : null;
      if (line != null) {
        texts.add(line);
      }
    }
    return texts;
  }

  /** The types as stated, without their vocabulary's address. */
  public List<String> types() {
    List<String> types = new ArrayList<>();
    for (String type : texts("@type")) {
      types.add(type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
    }
    return types;
  }
}
