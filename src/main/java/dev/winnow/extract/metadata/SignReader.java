package dev.winnow.extract.metadata;

import dev.winnow.extract.metadata.linked.JsonObject;
import dev.winnow.text.DisplayText;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Decides what an element's markup says that its text is. */
final class SignReader {
  private SignReader() {}

  /** The sign of the element, or null; {@code hints} are those of its classes. */
  static StatementKind of(Element element, Set<ClassWords.Hint> hints) {
    String tag = element.normalName();
    Attributes attributes = element.attributes();
    String property = DisplayText.firstOf(attributes.get("itemprop"), attributes.get("property"));
    StatementKind stated =
        property.isEmpty() ? null : ofProperty(property.toLowerCase(Locale.ROOT));
    if (stated != null) {
      return stated;
    }
    boolean changed =
        hints.contains(ClassWords.Hint.MODIFIED) && !hints.contains(ClassWords.Hint.PUBLISHED);
    if (changed || property.equalsIgnoreCase("dateModified")) {
      return null;
    }
    StatementKind sign = ofTag(tag);
    if (sign != null) {
      return sign;
    }
    boolean author = tag.equals("a") && attributes.get("rel").contains("author");
    return author ? StatementKind.AUTHOR : ofClass(hints);
  }

  /** The sign of an element without attributes, or null. */
  static StatementKind ofTag(String tag) {
    return switch (tag) {
      case "h1" -> StatementKind.HEADLINE;
      case "h2", "h3" -> StatementKind.HEADING;
      case "time" -> StatementKind.TIME;
      default -> null;
    };
  }

  /** The sign of a property of schema.org or Dublin Core, in lower case; or null. */
  static StatementKind ofProperty(String property) {
    return switch (JsonObject.key(property)) {
      case "author", "creator" -> StatementKind.AUTHOR;
      case "datepublished", "pubdate" -> StatementKind.PUBLISHED;
      case "headline" -> StatementKind.HEADLINE;
      default -> null;
    };
  }

  private static StatementKind ofClass(Set<ClassWords.Hint> hints) {
    if (hints.isEmpty()) {
      return null;
    }
    if (hints.contains(ClassWords.Hint.AUTHOR) && !hints.contains(ClassWords.Hint.PERSONAL)) {
      return StatementKind.BYLINE;
    }
    boolean dated =
        hints.contains(ClassWords.Hint.DATE) || hints.contains(ClassWords.Hint.PUBLISHED);
    return dated ? StatementKind.DATE : null;
  }
}
