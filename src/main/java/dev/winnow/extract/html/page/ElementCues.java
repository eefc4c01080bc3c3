package dev.winnow.extract.html.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads what a page says of its elements in their attributes; it gives most classes to many. */
final class ElementCues {
  private final Map<String, ClassNames> known = new HashMap<>();
  private long cues;
  private int look;
  private boolean hidden;

  /**
   * The value of a class attribute.
   *
   * @param cues its cues, as a set of {@link ClassCue}s
   * @param look a hash of it without digits, which often number the elements
   */
  private record ClassNames(long cues, int look) {
    static ClassNames read(String names) {
      int hash = 0;
      for (int i = 0; i < names.length(); i++) {
        char c = names.charAt(i);
        hash = c >= '0' && c <= '9' ? hash : 31 * hash + c;
      }
      return new ClassNames(ClassCue.of(names), hash);
    }
  }

  /** Reads the attributes of an element, whose tag is known; one at a time. */
  void read(Element element, Tag tag) {
    cues = tag.cues();
    look = element.normalName().hashCode();
    hidden = false;
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        read(attribute.getKey(), attribute.getValue());
      }
    }
  }

  private void read(String key, String value) {
    switch (key) {
      case "class" -> {
        ClassNames names = known.computeIfAbsent(value, ClassNames::read);
        cues |= names.cues();
        look = 31 * look + names.look();
      }
      case "id",
          "role",
          "itemprop",
          "rel",
          "property",
          "aria-label",
          "name",
          "data-testid",
          "data-component",
          "data-type",
          "data-role",
          "data-qa",
          "data-module" ->
          cues |= ClassCue.of(value);
      case "hidden" -> hidden = true;
      case "aria-hidden" -> hidden |= value.equalsIgnoreCase("true");
      case "style" -> hidden |= isNotDisplayed(value);
      default -> {}
    }
  }

  /** What the names say, the tag's too, as a set of {@link ClassCue}s. */
  long cues() {
    return cues;
  }

  /** A hash of tag and class without digits. */
  int look() {
    return look;
  }

  /**
   * Whether the element says that it and all in it is not to be seen: {@code hidden}, {@code
   * aria-hidden=true} or an inline {@code display: none}. Style sheets are not read.
   */
  boolean hidden() {
    return hidden;
  }

  private static boolean isNotDisplayed(String style) {
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0
          && declaration.substring(0, colon).strip().equals("display")
          && declaration.substring(colon + 1).strip().startsWith("none")) {
        return true;
      }
    }
    return false;
  }
}
