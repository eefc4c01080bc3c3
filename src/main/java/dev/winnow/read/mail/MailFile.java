package dev.winnow.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Mail (EML), mailboxes (mbox) and pages that browsers save (MHTML), told by their header fields.
 */
public final class MailFile implements FileFormat {
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]+:.*");
  private static final Pattern MAIL_FIELD =
      Pattern.compile("(?i)(mime-version|message-id|received|return-path):.*");

  @Override
  public String name() {
    return "mail";
  }

  /** Two fields or more, and one of those of mail, stand before the first empty line. */
  @Override
  public boolean recognizes(Content content) throws IOException {
    int fields = 0;
    boolean isOfMail = false;
    String head = new String(content.head(), ISO_8859_1);
    for (String line : (Iterable<String>) head.lines()::iterator) {
      boolean isField = FIELD.matcher(line).matches();
      boolean continues = fields > 0 && (line.startsWith(" ") || line.startsWith("\t"));
      boolean opensMailbox = fields == 0 && line.startsWith(MailboxStream.MARK);
      if (!isField && !continues && !opensMailbox) {
        break;
      }
      fields += isField ? 1 : 0;
      isOfMail |= isField && MAIL_FIELD.matcher(line).matches();
    }
    return isOfMail && fields > 1;
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    boolean isMailbox = new String(content.head(), ISO_8859_1).startsWith(MailboxStream.MARK);
    return isMailbox
        ? new Mailbox(content, context.maxBytes())
        : new MessageDocuments(content.uri(), content.stream(), context.maxBytes());
  }
}
