package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

class DecodeMessageTest {
  private static final DecodeMessage BYTES =
      new DecodeMessage(ValueFormat.BYTES, MessageFields.DEFAULT, 100);
  private static final DecodeMessage JSON =
      new DecodeMessage(
          ValueFormat.JSON, new MessageFields(null, "body", "link", null, "date"), 10_000);

  @Test
  void bytesAreTheDocumentAndHeadersSayWhatItIs() {
    RawDocument document =
        BYTES.document(
            new Message("t", 2, 7, 0, utf8("A."), "u", "text/plain; charset=latin1", "2024-05-01"));
    assertThat(document.id()).isEqualTo(DigestUtils.sha256Hex("A."));
    assertThat(document.uri()).isEqualTo("u");
    assertThat(document.bytes()).isEqualTo(utf8("A."));
    assertThat(document.stated().mediaType()).isEqualTo("text/plain");
    assertThat(document.stated().published()).isEqualTo("2024-05-01");
  }

  @Test
  void aMessageWithoutAnAddressHasItsPlace() {
    RawDocument document = BYTES.document(message("A."));
    assertThat(document.uri()).isEqualTo("kafka://t/2/7");
    assertThat(document.stated().mediaType()).isNull();
    assertThat(document.stated().published()).isNull();
  }

  @Test
  void jsonHasTheDocumentInAFieldAndItsIdIsThatOfTheWholeMessage() {
    String value = "{\"link\":\"u\",\"body\":\"Caf\\u00e9.\",\"date\":\"2024-05-01\",\"n\":[1]}";
    RawDocument document = JSON.document(message(value));
    assertThat(document.id()).isEqualTo(DigestUtils.sha256Hex(value));
    assertThat(document.uri()).isEqualTo("u");
    assertThat(document.bytes()).isEqualTo(utf8("Café."));
    assertThat(document.stated().mediaType()).isEqualTo("text/plain");
    assertThat(document.stated().published()).isEqualTo("2024-05-01");
  }

  @Test
  void htmlGoesBeforeText() {
    RawDocument document = JSON.document(message("{\"body\":\"A.\",\"html\":\"<p>A.\"}"));
    assertThat(document.bytes()).isEqualTo(utf8("<p>A."));
    assertThat(document.stated().mediaType()).isEqualTo("text/html");
  }

  @Test
  void whatIsNoDocumentIsSaid() {
    refused(BYTES, message(""), "empty", "The message has no value.");
    refused(
        BYTES,
        message("x".repeat(101)),
        "too_large",
        "The message has 101 bytes, above the limit of 100; raise 'max_bytes' of ReadKafka to read"
            + " it.");
    refused(
        BYTES,
        new Message("t", 2, 7, 10, new byte[0], null, null, null),
        "lost",
        "The broker deleted the 3 messages up to offset 9 before they were read; raise the topic's"
            + " 'retention.ms'.");
    refused(
        JSON,
        message("{\"text\":\"A.\"}"),
        "missing_field",
        "The message has neither 'html' nor 'body', or they are no strings; 'fields' of ReadKafka"
            + " can name others.");
    refused(
        JSON,
        message("[1]"),
        "bad_json",
        "The message is no JSON object (it does not begin with '{'); send it again, mended.");
    refused(
        JSON,
        message("{} {}"),
        "bad_json",
        "The message is no JSON object (something follows the object); send it again, mended.");
  }

  /** Of which Jackson complains by another exception than of all other bytes. */
  @Test
  void bytesThatLookLikeAnotherCharset() {
    byte[] value = {0, 0, 0, '{', -1, -1, -1, -1};
    assertThatThrownBy(() -> JSON.document(new Message("t", 2, 7, 0, value, null, null, null)))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("The message is no JSON object (Invalid UTF-32 character");
  }

  private static void refused(
      DecodeMessage decode, Message message, String category, String sentence) {
    assertThatThrownBy(() -> decode.document(message))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.category()).isEqualTo(category))
        .hasMessage(sentence);
  }

  private static Message message(String value) {
    return new Message("t", 2, 7, 0, utf8(value), null, null, null);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
