package dev.winnow.read.mail;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadItem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** The documents of a message and of the messages in it, by Apache James Mime4j. */
final class MessageDocuments implements DocumentCursor {
  private static final int MAX_DEPTH = 10;
  private static final int MAX_PARTS = 10_000;
  private static final int MAX_HEADER_BYTES = 1 << 20;
  private static final String DEFAULT_CHARSET = "us-ascii";

  private final String place;
  private final long maxBytes;
  private final MimeTokenStream tokens;
  private final Deque<MailMessage> open = new ArrayDeque<>();
  private final Deque<ReadItem> ready = new ArrayDeque<>();
  private final Map<String, String> partFields = new HashMap<>();
  private boolean isMessageHead;
  private int parts;

  /**
   * The documents of a message.
   *
   * @param place the place that documents and failures name
   */
  MessageDocuments(String place, InputStream in, long maxBytes) {
    this.place = place;
    this.maxBytes = maxBytes;
    MimeConfig limits =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(MAX_HEADER_BYTES)
            .setMaxHeaderCount(MAX_PARTS)
            .build();
    tokens = new MimeTokenStream(limits);
    tokens.parse(in);
  }

  @Override
  public ReadItem next() throws IOException {
    try {
      while (ready.isEmpty() && tokens.getState() != EntityState.T_END_OF_STREAM) {
        take(tokens.getState());
        tokens.next();
      }
      return ready.poll();
    } catch (MimeException e) {
      throw new DocumentException(
          "bad_mail", "The message is damaged after part " + parts + "; export it again.");
    }
  }

  private void take(EntityState state) throws IOException {
    switch (state) {
      case T_START_MESSAGE -> {
        if (open.size() == MAX_DEPTH) {
          throw new DocumentException(
              "nested", "A message lies in more than 10 others; export it by itself.");
        }
        open.push(new MailMessage());
        isMessageHead = true;
      }
      case T_START_HEADER -> partFields.clear();
      case T_FIELD -> field(tokens.getField());
      case T_END_HEADER -> isMessageHead = false;
      case T_BODY -> part(tokens.getBodyDescriptor());
      case T_END_MESSAGE -> ready.addAll(open.pop().items(place, maxBytes));
      default -> {
        // The frame of a multipart message says nothing.
      }
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String value = field.getBody() == null ? "" : field.getBody().strip();
    partFields.put(name, value);
    if (isMessageHead && !open.isEmpty()) {
      open.peek().field(name, value);
    }
  }

  private void part(BodyDescriptor body) throws IOException {
    if (++parts > MAX_PARTS) {
      throw new DocumentException("too_many_parts", "The message has more than 10,000 parts.");
    }
    String type = body.getMimeType().toLowerCase(Locale.ROOT);
    String disposition =
        partFields.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT);
    boolean isAttached = disposition.startsWith("attachment");
    boolean isText = type.equals(MailPart.HTML) || type.equals(MailPart.TEXT);
    if (isText || isAttached) {
      byte[] bytes =
          isText ? tokens.getDecodedInputStream().readNBytes((int) (maxBytes + 1)) : null;
      String charset = body.getCharset();
      open.peek()
          .part(
              new MailPart(
                  parts,
                  type,
                  DEFAULT_CHARSET.equalsIgnoreCase(charset) ? null : charset,
                  bytes,
                  isAttached,
                  partFields.get("content-location")));
    }
  }
}
