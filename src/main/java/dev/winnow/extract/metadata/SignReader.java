package dev.winnow.extract.metadata;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Decides what an element's markup says that its text is. */
final class SignReader {
  private SignReader() {}

  /** The sign of the element, or null; {@code hints} are those of its classes. */
  static Sign of(Element element, Set<ClassWords.Hint> hints) {
    String tag = element.normalName();
    Attributes attributes = element.attributes();
    String property = Texts.firstOf(attributes.get("itemprop"), attributes.get("property"));
    Sign stated = property.isEmpty() ? null : ofProperty(property.toLowerCase(Locale.ROOT));
    if (stated != null) {
      return stated;
    }
    boolean changed =
        hints.contains(ClassWords.Hint.MODIFIED) && !hints.contains(ClassWords.Hint.PUBLISHED);
    if (changed || property.equalsIgnoreCase("dateModified")) {
      return null;
    }
    Sign sign = ofTag(tag);
    if (sign != null) {
      return sign;
    }
    boolean author = tag.equals("a") && attributes.get("rel").contains("author");
    return author ? Sign.AUTHOR : ofClass(hints);
  }

  /** The sign of an element without attributes, or null. */
  static Sign ofTag(String tag) {
    return switch (tag) {
      case "h1" -> Sign.HEADLINE;
      case "h2", "h3" -> Sign.HEADING;
      case "time" -> Sign.TIME;
      default -> null;
    };
  }

  /** The sign of a property of schema.org or Dublin Core, in lower case; or null. */
  static Sign ofProperty(String property) {
    return switch (JsonObject.key(property)) {
      case "author", "creator" -> Sign.AUTHOR;
      case "datepublished", "pubdate" -> Sign.PUBLISHED;
      case "headline" -> Sign.HEADLINE;
      default -> null;
    };
  }

  private static Sign ofClass(Set<ClassWords.Hint> hints) {
    if (hints.isEmpty()) {
      return null;
    }
    if (hints.contains(ClassWords.Hint.AUTHOR) && !hints.contains(ClassWords.Hint.PERSONAL)) {
      return Sign.BYLINE;
    }
    boolean dated =
        hints.contains(ClassWords.Hint.DATE) || hints.contains(ClassWords.Hint.PUBLISHED);
    return dated ? Sign.DATE : null;
  }
}
