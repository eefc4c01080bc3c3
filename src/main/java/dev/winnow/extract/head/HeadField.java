package dev.winnow.extract.head;

import dev.winnow.extract.dates.DateLine;
import dev.winnow.model.Block;
import java.util.List;

/**
 * The statement of one line of the head; all components but the rule may be null.
 *
 * @param rule the name under which the line is removed
 */
record HeadField(String rule, String title, String byline, DateLine date, String site, String url) {

  private static final int MAX_BYLINE_CHARS = 200;

  /** Reads a line or a part of one; null if it states nothing, or anything else besides. */
  static HeadField of(String text, String language) {
    if (text.isEmpty()) {
      return null;
    }
    DateLine date = DateLine.of(text, language);
    if (date != null && date.iso() != null) {
      return new HeadField("date", null, null, date, null, null);
    }
    if (Section.matches(text)) {
      return new HeadField("section", null, null, null, null, null);
    }
    HeaderLine header = HeaderLine.of(text);
    if (header != null) {
      return of(header, language);
    }
    String byline = Byline.names(text, language);
    if (byline != null) {
      return new HeadField("byline", null, byline, null, null, null);
    }
    return datedByline(text, language);
  }

  /** The same for a block, above all of which nothing says that there is a header. */
  static HeadField at(List<Block> blocks, int i, String language) {
    return i == 0 && isLone(blocks, language) ? null : of(blocks.get(i).text(), language);
  }

  /** Whether the first block looks like a line of a header and the second does not. */
  private static boolean isLone(List<Block> blocks, String language) {
    HeaderLine first = HeaderLine.of(blocks.get(0).text());
    if (first == null || !first.needsOthers()) {
      return false;
    }
    String next = blocks.size() == 1 ? "" : blocks.get(1).text();
    DateLine date = next.indexOf(':') > 0 ? DateLine.of(next, language) : null;
    return HeaderLine.of(next) == null && (date == null || !date.stated());
  }

  private static HeadField of(HeaderLine header, String language) {
    String value = header.value();
    return switch (header.field()) {
      case TITLE -> new HeadField("header-line", value, null, null, null, null);
      case BYLINE -> {
        String names = Byline.list(value, language);
        yield names == null ? null : new HeadField("header-line", null, names, null, null, null);
      }
      case SITE -> new HeadField("header-line", null, null, null, value, null);
      case URL -> new HeadField("header-line", null, null, null, null, value);
      case SECTION -> new HeadField("section", null, null, null, null, null);
    };
  }

  /** {@code By Jane Roe June 1, 2025}: a byline that a date follows. */
  private static HeadField datedByline(String text, String language) {
    if (text.length() > MAX_BYLINE_CHARS || !Byline.isLed(text)) {
      return null;
    }
    for (int i = text.indexOf(' ', text.indexOf(' ') + 1); i > 0; i = text.indexOf(' ', i + 1)) {
      int end = i;
      while (end > 0 && " -–—,".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      String names = Byline.names(text.substring(0, end), language);
      if (names != null) {
        DateLine date = DateLine.of(text.substring(i + 1), language);
        if (date != null) {
          return new HeadField("byline", null, names, date, null, null);
        }
      }
    }
    return null;
  }
}
