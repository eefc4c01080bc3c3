package dev.winnow.read.mail;

import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadItem;
import java.io.IOException;
import java.io.InputStream;

/** The documents of a mailbox, message by message. */
final class MailboxCursor implements DocumentCursor {
  private final Content content;
  private final MailboxMessages messages;
  private final long maxBytes;
  private MessageReader message;
  private int number;

  MailboxCursor(Content content, long maxBytes) {
    this.content = content;
    this.messages = new MailboxMessages(content.stream());
    this.maxBytes = maxBytes;
  }

  @Override
  public ReadItem next() throws IOException {
    while (true) {
      ReadItem item = message == null ? null : message.next();
      if (item != null) {
        return item;
      }
      InputStream in = messages.next();
      if (in == null) {
        return null;
      }
      String place = content.place("message=" + ++number);
      message = new MessageReader(place, place + ",part=", in, maxBytes);
    }
  }
}
