package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.SingleDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * A message with its parts. Its document is its first page of HTML, or else its first text.
 * Attached texts and pages are documents, too. Each other part has an audit line with a rule:
 * another form of the same text, a frame of a saved page, an attached file.
 */
final class MailMessage {
  private final Map<String, String> fields = new HashMap<>();
  private final List<MailPart> parts = new ArrayList<>();

  void field(String name, String value) {
    fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
  }

  void part(MailPart part) {
    parts.add(part);
  }

  /** The documents, and the parts that are none. */
  List<ReadItem> items(String place, long maxBytes) {
    List<ReadItem> items = new ArrayList<>();
    MailPart page = first(MailPart.HTML);
    MailPart body = page == null ? first(MailPart.TEXT) : page;
    for (MailPart part : parts) {
      String at = place + (place.contains("#") ? ",part=" : "#part=") + part.number();
      boolean isBody = body != null && part.number() == body.number();
      items.add(item(at, part, isBody, body, maxBytes));
    }
    if (parts.isEmpty()) {
      items.add(leftOut(place, "no-content"));
    }
    return items;
  }

  private ReadItem item(String at, MailPart part, boolean isBody, MailPart body, long maxBytes) {
    String rule = isBody ? null : rule(part, body);
    if (rule != null) {
      return leftOut(at, rule);
    }
    if (part.bytes().length > maxBytes) {
      return ReadItem.failed(at, SingleDocument.tooLarge(part.bytes().length, maxBytes));
    }
    return ReadItem.of(RawDocument.of(at, part.bytes(), isBody ? stated(part) : ofPart(part)));
  }

  /** The rule by which a part beside the body is no document; null if it is one. */
  private static String rule(MailPart part, MailPart body) {
    if (part.bytes() == null) {
      return "attachment";
    }
    if (part.isAttached() || body == null || body.is(MailPart.TEXT)) {
      return null;
    }
    return part.is(MailPart.HTML) ? "frame" : "alternative";
  }

  private static ReadItem leftOut(String place, String rule) {
    return ReadItem.of(RawDocument.of(place, place.getBytes(UTF_8)).drop(rule));
  }

  private MailPart first(String mediaType) {
    return parts.stream()
        .filter(part -> part.is(mediaType) && !part.isAttached())
        .findFirst()
        .orElse(null);
  }

  private Stated stated(MailPart body) {
    String address = fields.get("snapshot-content-location");
    return new Stated(
        body.mediaType(),
        body.charset(),
        decoded("subject"),
        author(),
        fields.get("date"),
        null,
        address == null ? body.location() : address,
        null,
        null,
        null,
        null);
  }

  private static Stated ofPart(MailPart part) {
    return new Stated(
        part.mediaType(),
        part.charset(),
        null,
        null,
        null,
        null,
        part.location(),
        null,
        null,
        null,
        null);
  }

  /** The name of the sender; null if there is an address alone, or a browser saved the page. */
  private String author() {
    String from = decoded("from");
    int address = from == null ? -1 : from.indexOf('<');
    if (address <= 0) {
      return null;
    }
    String name = from.substring(0, address).strip().replace("\"", "");
    return name.isEmpty() ? null : name;
  }

  private String decoded(String name) {
    String value = fields.get(name);
    String text =
        value == null ? "" : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT).strip();
    return text.isEmpty() ? null : text;
  }
}
