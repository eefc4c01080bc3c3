package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/** A message: its statements, and its text as far as it is read. */
final class Letter {
  private final Entity entity;
  private final Documents documents;
  private final int itemsBefore;
  private Leaf text;

  Letter(Entity entity, Documents documents) {
    this.entity = entity;
    this.documents = documents;
    this.itemsBefore = documents.number();
  }

  /** Takes the text, or the next piece of it between attachments. */
  void show(Leaf next) {
    if (text == null || text.isBlank()) {
      text = next;
    } else if (text.fits(next) && text.bytes().length + next.bytes().length < documents.maxBytes) {
      text = text.with(next);
    } else if (!next.isBlank()) {
      documents.add(next, Statements.ofText(entity.head, next));
    }
  }

  /** Takes a page that is shown in a part of the text. */
  void showFrame(Leaf frame) {
    if (hasFrames()) {
      documents.add(frame, Statements.ofPart(frame));
    } else {
      leaveOut(frame, "frame");
    }
  }

  /** Leaves a text out by a rule. */
  void leaveOut(Leaf other, String rule) {
    String id = DigestUtils.sha256Hex(other.bytes());
    documents.drop(other.path(), id, Statements.ofPart(other), rule);
  }

  /** Whether the text is a page that has its content in others. */
  private boolean hasFrames() {
    return text != null
        && text.isHtml()
        && new String(text.bytes(), ISO_8859_1).toLowerCase(Locale.ROOT).contains("<frameset");
  }

  /** Says that all parts are read. */
  void end() {
    if (text != null && !text.isBlank()) {
      documents.add(text, Statements.ofText(entity.head, text));
    } else if (documents.number() == itemsBefore) {
      String path = text == null ? entity.leafPath() : text.path();
      String id = DigestUtils.sha256Hex(documents.place(path).getBytes(UTF_8));
      documents.drop(path, id, Statements.of(entity.head), "no-content");
    }
  }
}
