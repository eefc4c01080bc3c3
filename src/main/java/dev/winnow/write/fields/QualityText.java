package dev.winnow.write.fields;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.model.Signal;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Figures about the quality of a text as one JSON object, so that any set of rules fits. */
final class QualityText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private QualityText() {}

  /** The object, such as {@code {"words":312.0}}; empty if there is no figure. */
  static String of(List<Signal> quality) throws IOException {
    if (quality.isEmpty()) {
      return "";
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (Signal signal : quality) {
        json.writeNumberField(signal.name(), signal.value());
      }
      json.writeEndObject();
    }
    return text.toString();
  }
}
