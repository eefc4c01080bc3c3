package dev.winnow.extract.metadata.linked;

import dev.winnow.text.DisplayText;

/** Mends the text of scripts that should be JSON, and is left alone by JSON that needs none. */
final class JsonText {
  private JsonText() {}

  /** The text from where the JSON starts: without a comment of HTML, CDATA, an assignment. */
  static String unwrapped(String text) {
    String json = text;
    if (json.indexOf('"') < 0 && json.contains("&quot;")) {
      json = DisplayText.unescaped(json);
    }
    int start = json.indexOf('{');
    if (start < 0) {
      return "";
    }
    int before = start - 1;
    while (before >= 0 && (json.charAt(before) <= ' ' || isBracket(json, before))) {
      start = json.charAt(before) == '[' ? before : start;
      before--;
    }
    return json.substring(start);
  }

  /**
   * The same JSON with a backslash before the quotation marks that cannot end a string, because
   * neither a comma nor a colon nor a bracket follows.
   */
  static String withQuotesEscaped(String json) {
    StringBuilder mended = new StringBuilder(json.length() + 16);
    boolean inside = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\' && inside && i + 1 < json.length()) {
        mended.append(c).append(json.charAt(++i));
        continue;
      }
      if (c == '"') {
        if (inside && !endsString(json, i + 1)) {
          mended.append('\\');
        } else {
          inside = !inside;
        }
      }
      mended.append(c);
    }
    return mended.toString();
  }

  private static boolean isBracket(String json, int at) {
    return json.charAt(at) == '[' && !json.regionMatches(at - 5, "CDATA", 0, 5);
  }

  private static boolean endsString(String json, int from) {
    int next = from;
    while (next < json.length() && json.charAt(next) <= ' ') {
      next++;
    }
    return next == json.length() || ",:}]".indexOf(json.charAt(next)) >= 0;
  }
}
