package dev.winnow.read.mail;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The signs by which mail is told from texts that begin with lines such as {@code From: …}: fields
 * stand in all lines up to the first empty one, and one of them has a value that programs write.
 */
final class MailSigns {
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):.*", Pattern.DOTALL);

  /** The line between the messages of a mailbox. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "From (?:|-? ?|\\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,30}\\d\\d:\\d\\d.{0,40}\\d{4}.*"
              + "|- (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) .*)");

  /** The fields of mail that no writer of a text would have, with the form of their values. */
  private static final Map<String, Pattern> OF_PROGRAMS =
      Map.of(
          "mime-version", Pattern.compile("\\s*\\d\\.\\d.*", Pattern.DOTALL),
          "message-id", Pattern.compile("\\s*<[^<>\\s]+>.*", Pattern.DOTALL),
          "return-path", Pattern.compile("\\s*<[^<>\\s]*>.*", Pattern.DOTALL),
          "received", Pattern.compile("\\s*(?:from|by)\\s.*;.*", Pattern.DOTALL),
          "content-type", Pattern.compile("\\s*[a-zA-Z]+/[-+.a-zA-Z0-9]+.*", Pattern.DOTALL));

  /** The fields of which a file has two that is mail by its name. */
  private static final Set<String> USUAL = Set.of("from", "to", "subject", "date", "sender", "cc");

  private MailSigns() {}

  /**
   * Whether the beginning of a file is that of a mail.
   *
   * @param isNamed whether the name of the file says so, too
   */
  static boolean areIn(String head, boolean isNamed) {
    Iterator<String> lines = head.lines().iterator();
    int fields = 0;
    int usual = 0;
    boolean isOfPrograms = false;
    StringBuilder field = new StringBuilder();
    boolean isFirst = true;
    while (lines.hasNext()) {
      String line = lines.next();
      boolean continues = !field.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
      if (continues && !line.isBlank()) {
        field.append(' ').append(line);
        continue;
      }
      isOfPrograms |= isOfPrograms(field.toString());
      if (line.isEmpty()) {
        break;
      }
      boolean isField = FIELD.matcher(line).matches();
      // The last line may be cut, because the head of the file is.
      if (!isField && !(isFirst && separates(line)) && lines.hasNext()) {
        return false;
      }
      isFirst = false;
      field.setLength(0);
      field.append(isField ? line : "");
      fields += isField ? 1 : 0;
      usual += isField && USUAL.contains(name(line)) ? 1 : 0;
    }
    isOfPrograms |= isOfPrograms(field.toString());
    return fields > 1 && (isOfPrograms || (isNamed && usual > 1));
  }

  /** Whether a file that is mail is a mailbox. */
  static boolean openMailbox(String head) {
    return separates(head.lines().findFirst().orElse(""));
  }

  /** Whether a line, without its end, stands between the messages of a mailbox. */
  static boolean separates(String line) {
    return line.startsWith("From ") && SEPARATOR.matcher(line).matches();
  }

  private static boolean isOfPrograms(String field) {
    Pattern form = field.isEmpty() ? null : OF_PROGRAMS.get(name(field));
    return form != null && form.matcher(field.substring(field.indexOf(':') + 1)).matches();
  }

  private static String name(String field) {
    return field.substring(0, field.indexOf(':')).toLowerCase(Locale.ROOT);
  }
}
