package dev.winnow.kafka;

import dev.winnow.kafka.lines.JsonFields;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** Makes documents of messages. The id is the SHA-256 of the whole value. */
record DecodeMessage(ValueFormat format, MessageFields fields, long maxBytes)
    implements Serializable {

  static DecodeMessage with(ReadKafka settings) {
    return new DecodeMessage(settings.value(), settings.fields(), settings.maxBytes());
  }

  /**
   * The document in a message.
   *
   * @throws DocumentException if it is none, with the message's place in the sentence of the
   *     failure
   */
  RawDocument document(Message message) {
    if (message.lostUpTo() > 0) {
      throw new DocumentException(
          "lost",
          String.format(
              Locale.ROOT,
              "The broker deleted the %d messages up to offset %d before they were read; raise the"
                  + " topic's 'retention.ms'.",
              message.lostUpTo() - message.offset(),
              message.lostUpTo() - 1));
    }
    if (message.value().length == 0) {
      throw new DocumentException("empty", "The message has no value.");
    }
    if (message.value().length > maxBytes) {
      throw new DocumentException(
          "too_large",
          String.format(
              Locale.ROOT,
              "The message has %d bytes, above the limit of %d; raise 'max_bytes' of ReadKafka to"
                  + " read it.",
              message.value().length,
              maxBytes));
    }
    return format == ValueFormat.JSON ? ofFields(message) : ofBytes(message);
  }

  private static RawDocument ofBytes(Message message) {
    return new RawDocument(
        DigestUtils.sha256Hex(message.value()),
        first(message.uri(), message.address()),
        message.value(),
        Stated.of(withoutParameters(message.mediaType()), message.published()));
  }

  private RawDocument ofFields(Message message) {
    Map<String, String> found =
        JsonFields.of(
            message.value(),
            Set.of(
                fields.html(),
                fields.text(),
                fields.uri(),
                fields.mediaType(),
                fields.published()));
    String html = found.get(fields.html());
    String body = html == null ? found.get(fields.text()) : html;
    if (body == null) {
      throw new DocumentException(
          "missing_field",
          "The message has neither '"
              + fields.html()
              + "' nor '"
              + fields.text()
              + "', or they are no strings; 'fields' of ReadKafka can name others.");
    }
    String uri = first(found.get(fields.uri()), first(message.uri(), message.address()));
    String mediaType = first(found.get(fields.mediaType()), message.mediaType());
    return new RawDocument(
        DigestUtils.sha256Hex(message.value()),
        uri,
        body.getBytes(StandardCharsets.UTF_8),
        Stated.of(
            mediaType == null
                ? (html == null ? "text/plain" : "text/html")
                : withoutParameters(mediaType),
            first(found.get(fields.published()), message.published())));
  }

  /**
   * The media type without its parameters: {@code text/html} for {@code text/html; charset=utf-8}.
   */
  private static String withoutParameters(String mediaType) {
    return mediaType == null ? null : mediaType.replaceFirst(";.*", "").strip();
  }

  private static String first(String wanted, String otherwise) {
    return wanted == null || wanted.isBlank() ? otherwise : wanted;
  }
}
