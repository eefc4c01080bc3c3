package dev.winnow.extract.tree;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Goes through the tags of a page's source without building anything. Comments are passed over, and
 * so is what is no markup, such as scripts. Takes linear time whatever it is given.
 */
final class HtmlScanner {
  private final String html;
  private final Set<String> neverEnding = new HashSet<>();
  private int textFrom;
  private int from;
  private int nameFrom;
  private int nameTo;
  private int tagTo;
  private int to;
  private boolean closing;
  private HtmlTagKind kind;

  HtmlScanner(String html) {
    this.html = html;
  }

  /** Whether markup that follows this stays markup: no comment, tag or script is left open. */
  static boolean isWhole(String html) {
    HtmlScanner scanner = new HtmlScanner(html + "</a>");
    boolean last = false;
    while (scanner.next()) {
      last = scanner.from == html.length();
    }
    return last && scanner.neverEnding.isEmpty();
  }

  /** Moves to the next tag; false if there is none. */
  boolean next() {
    textFrom = to;
    int at = html.indexOf('<', to);
    while (at >= 0 && at + 1 < html.length()) {
      char c = html.charAt(at + 1);
      closing = c == '/';
      int first = closing ? at + 2 : at + 1;
      if (first < html.length() && isLetter(html.charAt(first))) {
        read(at, first);
        return true;
      }
      int after = c == '!' || c == '?' || closing ? afterBogus(at) : at + 1;
      at = html.indexOf('<', after);
    }
    return false;
  }

  boolean isClosing() {
    return closing;
  }

  HtmlTagKind kind() {
    return kind;
  }

  /** The name in lower case. */
  String name() {
    return html.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT);
  }

  /** Where the tag begins. */
  int from() {
    return from;
  }

  /** Where the name begins. */
  int nameFrom() {
    return nameFrom;
  }

  /** Where the name ends. */
  int nameTo() {
    return nameTo;
  }

  /** Where the tag ends. */
  int tagTo() {
    return tagTo;
  }

  /** Where what belongs to the tag ends: its text, if that is no markup. */
  int to() {
    return to;
  }

  /** Whether something is to be seen between the tag and the one before it. */
  boolean followsText() {
    for (int i = textFrom; i < from; i++) {
      if (html.charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }

  private void read(int at, int first) {
    from = at;
    nameFrom = first;
    nameTo = first;
    while (nameTo < html.length() && !endsName(html.charAt(nameTo))) {
      nameTo++;
    }
    kind = HtmlTagKind.of(html, nameFrom, nameTo);
    tagTo = afterAttributes(nameTo);
    to = tagTo;
    if (!closing && kind.isRaw()) {
      skipRaw(name());
    }
  }

  private int afterAttributes(int start) {
    boolean value = false;
    for (int i = start; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (value && (c == '"' || c == '\'')) {
        int end = html.indexOf(c, i + 1);
        i = end < 0 ? html.length() : end;
      }
      value = c == '=' || (value && c <= ' ');
    }
    return html.length();
  }

  private void skipRaw(String name) {
    if (neverEnding.contains(name)) {
      return;
    }
    String end = "</" + name;
    for (int i = html.indexOf('<', to); i >= 0; i = html.indexOf('<', i + 1)) {
      if (html.regionMatches(true, i, end, 0, end.length())) {
        to = i;
        return;
      }
    }
    neverEnding.add(name);
  }

  private int afterBogus(int at) {
    if (!html.startsWith("<!--", at)) {
      int end = html.indexOf('>', at);
      return end < 0 ? html.length() : end + 1;
    }
    for (int i = html.indexOf("--", at + 2); i >= 0; i = html.indexOf("--", i + 1)) {
      if (html.startsWith(">", i + 2) || html.startsWith("!>", i + 2)) {
        return i + 3;
      }
    }
    return html.length();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || c <= ' ';
  }
}
