package dev.winnow.read.mail;

import dev.winnow.model.Stated;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.RawField;

/**
 * The statements of the head of a message about its text. The sender is the author, but the site of
 * a newsletter. A page that a browser saved was fetched at the date of the message, and has title,
 * author and date in itself.
 */
final class Statements {
  private static final Pattern SAVED = Pattern.compile("(?i)[<\"]?saved by .*");
  private static final String SNAPSHOT = "snapshot-content-location";

  /** Older programs write the name of the sender as one. */
  private static final Pattern COMMENT = Pattern.compile("\\(([^()]*)\\)");

  private Statements() {}

  /** The statements of a message without text. */
  static Stated of(Head head) {
    return stated(head, null);
  }

  /** The statements of a message about its text. */
  static Stated ofText(Head head, Leaf text) {
    return stated(head, text);
  }

  /** The statements of a part about itself. */
  static Stated ofPart(Leaf part) {
    return new Stated(
        part.type(),
        part.charset(),
        null,
        null,
        null,
        null,
        address(part.location()),
        null,
        null,
        null,
        null);
  }

  private static Stated stated(Head head, Leaf text) {
    boolean isPage = isPage(head);
    boolean isNewsletter = head.has("list-unsubscribe") && !head.has("list-post");
    String sender = isPage ? null : sender(head);
    String location = address(text == null ? null : text.location());
    String other = address(head.value(isPage ? SNAPSHOT : "archived-at"));
    return new Stated(
        text == null || isPage || !text.isHtml() ? type(text) : Stated.HTML_CONTENT,
        text == null ? null : text.charset(),
        isPage ? null : head.text("subject"),
        isNewsletter ? null : sender,
        isPage ? null : written(head),
        isNewsletter ? sender : null,
        location == null || (isPage && other != null) ? other : location,
        language(head),
        isPage ? moment(head) : null,
        null,
        null);
  }

  private static String type(Leaf text) {
    return text == null ? null : text.type();
  }

  private static boolean isPage(Head head) {
    String from = head.value("from");
    return head.has(SNAPSHOT) || (from != null && SAVED.matcher(from).matches());
  }

  /** The name of the sender; null if there is an address alone. */
  private static String sender(Head head) {
    String from = head.value("from");
    if (from == null) {
      return null;
    }
    Mailbox sender = LenientAddressParser.DEFAULT.parseMailbox(from.split(">,", 2)[0]);
    String name = sender == null ? null : sender.getName();
    Matcher comment = COMMENT.matcher(from);
    if (name == null && comment.find()) {
      name = comment.group(1);
    }
    return name == null || name.indexOf('@') >= 0 ? null : Head.decoded(name);
  }

  /** The date without the comments that may stand after it. */
  private static String written(Head head) {
    String date = head.value("date");
    return date == null ? null : COMMENT.matcher(date).replaceAll("").strip();
  }

  /** The date, such as {@code 2024-05-06T07:08:09Z}; null if there is none that can be read. */
  private static String moment(Head head) {
    String value = head.value("date");
    Date date =
        value == null
            ? null
            : DateTimeFieldLenientImpl.PARSER
                .parse(new RawField("Date", value), DecodeMonitor.SILENT)
                .getDate();
    return date == null ? null : date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The first language that the head names; null if it names none. */
  private static String language(Head head) {
    String languages = head.value("content-language");
    return languages == null ? null : languages.split("[,;\\s]", 2)[0];
  }

  /** An address of the web, without angle brackets; null if the text is none. */
  private static String address(String text) {
    String address = text == null ? "" : text.replaceAll("[<>\\s]", "");
    return address.toLowerCase(Locale.ROOT).startsWith("http") ? address : null;
  }
}
