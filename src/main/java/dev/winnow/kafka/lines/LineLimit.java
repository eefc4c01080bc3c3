package dev.winnow.kafka.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps lines below the size that a broker takes. A failure takes the place of a larger line,
 * because a refused line would stop the job for ever.
 *
 * @param maxBytes the size of the largest line
 * @param failures the topic of failures
 */
public record LineLimit(int maxBytes, String failures) implements Serializable {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** The number of characters of an address that a failure keeps. */
  private static final int MAX_URI_CHARS = 2000;

  /** The line, or the failure that takes its place. */
  public TopicMessage fitted(TopicMessage line) {
    return line.value().length <= maxBytes
        ? line
        : new TopicMessage(failures, line.key(), failure(line).getBytes(StandardCharsets.UTF_8));
  }

  private String failure(TopicMessage line) {
    String uri = JsonFields.of(line.value(), Set.of("uri")).getOrDefault("uri", line.key());
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("uri", uri.substring(0, Math.min(uri.length(), MAX_URI_CHARS)));
      json.writeStringField("id", line.key());
      json.writeStringField("step", "Write");
      json.writeStringField("category", "too_large");
      json.writeStringField(
          "message",
          String.format(
              Locale.ROOT,
              "The line for the topic %s has %d bytes, above the limit of %d; raise 'max_bytes' of"
                  + " WriteKafka and 'max.message.bytes' of the topic.",
              line.topic(),
              line.value().length,
              maxBytes));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
