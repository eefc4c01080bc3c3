package dev.winnow.extract.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the names that a page gives to its elements; most it gives to many. */
final class Names {
  private static final Set<String> NAMING =
      Set.of(
          "class",
          "id",
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
          "data-module");

  private static final String CLASS = "class";

  private final Map<String, Long> known = new HashMap<>();

  /** What the names of the element say, as a set of {@link Cue}s. */
  long cues(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    long cues = 0;
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.equals(CLASS) || NAMING.contains(key)) {
        cues |= cues(attribute.getValue());
      }
    }
    return cues;
  }

  /** What one name says. */
  long cues(String value) {
    if (value.isEmpty()) {
      return 0;
    }
    Long cues = known.get(value);
    if (cues == null) {
      cues = Cue.of(value);
      known.put(value, cues);
    }
    return cues;
  }

  /** A hash of the element's class without its digits, which often number the elements. */
  static int look(Element element) {
    String name = element.attributesSize() > 0 ? element.attr(CLASS) : "";
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = c >= '0' && c <= '9' ? hash : 31 * hash + c;
    }
    return hash;
  }
}
