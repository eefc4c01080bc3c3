package dev.winnow.read.mail;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The documents of the messages of a mailbox. Damage in a message ends that message alone. */
final class Mailbox implements DocumentCursor {
  private final Content content;
  private final long maxBytes;
  private InputStream bytes;
  private MessageDocuments message;
  private int messages;

  Mailbox(Content content, long maxBytes) {
    this.content = content;
    this.maxBytes = maxBytes;
  }

  @Override
  public ReadItem next() throws IOException {
    while (message != null || begin()) {
      try {
        ReadItem item = message.next();
        if (item != null) {
          return item;
        }
        end();
      } catch (DocumentException e) {
        end();
        return ReadItem.failed(place(), e);
      }
    }
    return null;
  }

  private boolean begin() throws IOException {
    if (!MailboxStream.skipLine(content.stream())) {
      return false;
    }
    messages++;
    bytes = new MailboxStream(content.stream());
    message = new MessageDocuments(place(), bytes, maxBytes);
    return true;
  }

  private void end() throws IOException {
    message = null;
    bytes.transferTo(OutputStream.nullOutputStream());
  }

  private String place() {
    return content.uri() + "#message=" + messages;
  }
}
