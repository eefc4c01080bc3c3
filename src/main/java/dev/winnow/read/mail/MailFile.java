package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import java.io.IOException;

/**
 * Messages (EML), mailboxes (mbox) and saved pages (MHTML), told by the fields at their beginning.
 */
public final class MailFile implements FileFormat {
  private static final String[] NAMES = {"eml", "mht", "mhtml", "mbox"};

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    return MailSigns.areIn(head(content), content.isNamed(NAMES));
  }

  /** {@inheritDoc} Parts are read one at a time; damage ends a message, not the mailbox. */
  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    if (MailSigns.openMailbox(head(content))) {
      return new MailboxCursor(content, context.maxBytes());
    }
    String place = content.place("part=");
    return new MessageReader(content.uri(), place, content.stream(), context.maxBytes());
  }

  private static String head(Content content) throws IOException {
    return new String(content.head(), ISO_8859_1);
  }
}
