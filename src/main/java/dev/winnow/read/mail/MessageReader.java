package dev.winnow.read.mail;

import dev.winnow.model.DocumentException;
import dev.winnow.model.Stated;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.SingleDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * The documents of a message: its text, its attachments that are texts, and the messages in it. A
 * part is a document only when the parser has found its end.
 */
final class MessageReader implements DocumentCursor {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_PARTS = 10_000;
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 18)
          .setMaxHeaderCount(2_000)
          .build();
  private static final Set<String> TEXTS =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown");

  private final String uri;
  private final Documents documents;
  private final Faults faults = new Faults();
  private final MimeTokenStream stream = new MimeTokenStream(CONFIG, faults, null, null);
  private final List<Letter> ended = new ArrayList<>();
  private Entity entity;
  private Leaf leaf;
  private Entity leafEntity;
  private String leafPath;
  private int parts;
  private boolean isToldCut;
  private boolean isDone;

  /**
   * A message.
   *
   * @param uri its place
   * @param placeOfParts the place of a part of it without the number of the part
   * @param in not closed
   * @param maxBytes the size in bytes above which a document becomes a failure
   */
  MessageReader(String uri, String placeOfParts, InputStream in, long maxBytes) {
    this.uri = uri;
    this.documents = new Documents(placeOfParts, maxBytes);
    stream.parse(in);
  }

  @Override
  public ReadItem next() throws IOException {
    ReadItem item = documents.poll();
    while (item == null && !isDone) {
      try {
        read(stream.getState());
        if (!isDone) {
          stream.next();
        }
      } catch (MimeException e) {
        end();
        documents.fail(
            uri,
            new DocumentException(
                "bad_mail",
                "The mail cannot be read further (" + e.getMessage() + "); save the mail again."));
      }
      item = documents.poll();
    }
    return item;
  }

  private void read(EntityState state) throws IOException, MimeException {
    switch (state) {
      case T_START_MESSAGE -> entity = Entity.message(entity, documents);
      case T_START_BODYPART -> {
        settle();
        entity = entity.part();
        if (++parts > MAX_PARTS) {
          throw new MimeException("it has more than " + MAX_PARTS + " parts");
        }
      }
      case T_FIELD -> entity.head.add(stream.getField());
      case T_END_HEADER -> {
        entity.headEnds();
        if (entity.depth >= MAX_DEPTH) {
          stream.setRecursionMode(RecursionMode.M_FLAT);
        }
      }
      case T_BODY -> body(stream.getBodyDescriptor().getMimeType());
      case T_EPILOGUE -> settle();
      case T_END_MULTIPART -> {
        settle();
        entity.partsEnd();
      }
      case T_END_BODYPART -> {
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        entity = entity.parent;
      }
      case T_END_MESSAGE -> {
        ended.add(entity.letter);
        entity = entity.parent;
      }
      case T_END_OF_STREAM -> end();
      default -> {
        // A preamble says nothing.
      }
    }
  }

  private void body(String type) throws IOException {
    String path = entity.leafPath();
    leafPath = path;
    boolean isMultipart = entity.head.token("content-type").startsWith("multipart/");
    if (entity.depth >= MAX_DEPTH && (isMultipart || type.equals("message/rfc822"))) {
      documents.fail(
          documents.place(path),
          new DocumentException(
              "nested", "The part lies too deep in other parts; save the part as a file."));
    } else if (isMultipart) {
      documents.fail(
          documents.place(path),
          new DocumentException(
              "bad_mail", "The mail states no boundary between its parts; save the mail again."));
    } else if (!TEXTS.contains(type)) {
      if (!entity.isResource()) {
        String id = DigestUtils.sha256Hex(stream.getDecodedInputStream());
        documents.drop(path, id, Stated.of(type, null), "attachment");
      }
    } else if (!entity.isResource() || type.endsWith("html") || type.endsWith("xml")) {
      text(path, type.endsWith("l") ? "text/html" : "text/plain");
    }
  }

  private void text(String path, String type) throws IOException {
    long limit = documents.maxBytes;
    byte[] bytes = stream.getDecodedInputStream().readNBytes((int) (limit + 1));
    if (bytes.length > limit) {
      documents.fail(documents.place(path), SingleDocument.tooLarge(bytes.length, limit));
      return;
    }
    String charset = entity.head.parameter("content-type", "charset");
    if ("flowed".equalsIgnoreCase(entity.head.parameter("content-type", "format"))) {
      String deletes = entity.head.parameter("content-type", "delsp");
      bytes = FlowedText.joined(bytes, "yes".equalsIgnoreCase(deletes));
    }
    boolean isAscii = charset != null && charset.equalsIgnoreCase("us-ascii");
    leafEntity = entity;
    leaf =
        new Leaf(
            path, type, isAscii ? null : charset, bytes, entity.head.value("content-location"));
  }

  /** Takes the text that was read last, and ends the messages that it completes. */
  private void settle() {
    if (faults.takeCut()) {
      if (leaf != null || !isToldCut) {
        documents.fail(
            leafPath == null ? uri : documents.place(leafPath),
            new DocumentException(
                "truncated", "The mail ends before this part does; fetch or save the mail again."));
      }
      isToldCut = true;
    } else if (leaf != null && leafEntity.isResource()) {
      leafEntity.letter.showFrame(leaf);
    } else if (leaf != null && leafEntity.isAttachment()) {
      documents.add(leaf, Statements.ofPart(leaf));
    } else if (leaf != null) {
      leafEntity.show(leaf);
    }
    leaf = null;
    ended.forEach(Letter::end);
    ended.clear();
  }

  /** Hands on all that was read, though parts may not have ended. */
  private void end() {
    settle();
    for (Entity open = entity; open != null; open = open.parent) {
      open.partsEnd();
      if (open.isMessage) {
        open.letter.end();
      }
    }
    isDone = true;
  }
}
