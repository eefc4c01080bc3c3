package dev.winnow.mask;

import dev.winnow.text.UnspacedScripts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.validator.routines.DomainValidator;

/**
 * Finds e-mail addresses, and the addresses of accounts that look alike
 * ({@code @ann@social.example}). A domain ends with a domain of the top level that exists. An at
 * sign in brackets counts too: {@code ann.lee(at)paper.de}.
 *
 * @param keepDomains domains whose addresses stay, in lower case
 */
record EmailFinder(Set<String> keepDomains) implements Finder {
  /** The longest local part that RFC 5321 allows. */
  private static final int MAX_LOCAL_CHARS = 64;

  /** The longest domain that RFC 1035 allows. */
  private static final int MAX_DOMAIN_CHARS = 253;

  /** The longest bracket: {@code ( at )}. */
  private static final int MAX_BRACKET_CHARS = 6;

  private static final String SIGNS_WITHIN = "._%+-'&!#$*~^’";
  private static final String SIGNS_AT_START = "_+";

  /** Endings of files that follow an at sign, as in {@code logo@2x.png}. */
  private static final Set<String> FILE_ENDINGS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js", "json", "html", "pdf");

  @Override
  public boolean isPossible(Signs signs) {
    return signs.ats() > 0;
  }

  @Override
  public void find(CharSequence text, List<Place> places) {
    int least = 0;
    for (int i = 0; i < text.length(); i++) {
      int after = afterSign(text, i);
      if (after > i) {
        int from = localFrom(text, least, beforeSign(text, least, i));
        int to = from < 0 ? -1 : domainTo(text, after);
        if (to > 0) {
          places.add(new Place(PersonalData.EMAIL, from, to));
          least = to;
          i = to - 1;
        }
      }
    }
  }

  /** The index after the at sign at {@code i}; {@code i} if there is none. */
  private static int afterSign(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '@' || c == '＠') {
      return i + 1;
    }
    char closing = c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : 0;
    if (closing == 0) {
      return i;
    }
    int end = i + 1;
    while (end < text.length() && end - i < MAX_BRACKET_CHARS && text.charAt(end) != closing) {
      end++;
    }
    if (end == text.length() || text.charAt(end) != closing) {
      return i;
    }
    String within = text.subSequence(i + 1, end).toString().strip().toLowerCase(Locale.ROOT);
    boolean isSpaced = end + 1 < text.length() && text.charAt(end + 1) == ' ';
    return within.equals("at") || within.equals("@") ? end + (isSpaced ? 2 : 1) : i;
  }

  /** The end of the local part; a blank may stand before an at sign in brackets. */
  private static int beforeSign(CharSequence text, int least, int sign) {
    boolean isSpaced =
        sign > least
            && text.charAt(sign - 1) == ' '
            && text.charAt(sign) != '@'
            && text.charAt(sign) != '＠';
    return isSpaced ? sign - 1 : sign;
  }

  /** The start of the local part that ends at {@code to}; negative if there is none. */
  private static int localFrom(CharSequence text, int least, int to) {
    if (to == least || !isWord(text.charAt(to - 1), text.charAt(to - 1)) && !isDash(text, to - 1)) {
      return -1;
    }
    char last = text.charAt(to - 1);
    int from = to - 1;
    while (from > least
        && to - from < MAX_LOCAL_CHARS
        && (isWord(text.charAt(from - 1), last)
            || SIGNS_WITHIN.indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    while (from < to
        && !isWord(text.charAt(from), last)
        && SIGNS_AT_START.indexOf(text.charAt(from)) < 0) {
      from++;
    }
    boolean isAccount = from > least && text.charAt(from - 1) == '@';
    return from == to ? -1 : isAccount ? from - 1 : from;
  }

  private static boolean isDash(CharSequence text, int at) {
    return text.charAt(at) == '-' || text.charAt(at) == '_' || text.charAt(at) == '+';
  }

  /** The end of the domain that starts at {@code from}; negative if there is none. */
  private int domainTo(CharSequence text, int from) {
    int at = from;
    int to = -1;
    while (at < text.length() && at - from < MAX_DOMAIN_CHARS) {
      int end = labelEnd(text, at);
      if (end == at) {
        break;
      }
      String label = text.subSequence(at, end).toString();
      if (at > from && isTopLevel(label) && isWordEnd(text, end)) {
        to = end;
      }
      at = afterDot(text, end);
      if (at == end) {
        break;
      }
    }
    return to < 0 || isKept(text.subSequence(from, to).toString()) ? -1 : to;
  }

  private static int labelEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < MAX_LOCAL_CHARS
        && (isWord(text.charAt(end), text.charAt(from)) || end > from && text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  /** The index after the dot at {@code at}, which may stand in brackets; {@code at} without one. */
  private static int afterDot(CharSequence text, int at) {
    if (at < text.length() && text.charAt(at) == '.') {
      return at + 1;
    }
    int end = Math.min(text.length(), at + " [dot] ".length());
    String next = text.subSequence(at, end).toString().toLowerCase(Locale.ROOT);
    String dot = next.strip();
    for (String form : List.of("(dot)", "[dot]", "{dot}", "(.)", "[.]")) {
      if (dot.startsWith(form)) {
        int after = at + next.indexOf(form) + form.length();
        return after < text.length() && text.charAt(after) == ' ' ? after + 1 : after;
      }
    }
    return at;
  }

  private static boolean isTopLevel(String label) {
    return label.length() > 1
        && !FILE_ENDINGS.contains(label.toLowerCase(Locale.ROOT))
        && DomainValidator.getInstance().isValidTld(label);
  }

  private static boolean isWordEnd(CharSequence text, int at) {
    return at == text.length() || text.charAt(at) != '_' && text.charAt(at) != '@';
  }

  private boolean isKept(String domain) {
    String lower = domain.toLowerCase(Locale.ROOT);
    for (String rest = lower; ; rest = rest.substring(rest.indexOf('.') + 1)) {
      if (keepDomains.contains(rest)) {
        return true;
      }
      if (rest.indexOf('.') < 0) {
        return false;
      }
    }
  }

  /**
   * Whether the character is a letter or digit of a word that holds {@code beside}: of the Latin
   * script or of the script of {@code beside}. Scripts without spaces have no such words.
   */
  private static boolean isWord(char c, char beside) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c);
    }
    if (!Character.isLetterOrDigit(c) || UnspacedScripts.isUnspaced(c)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.of(beside);
  }
}
