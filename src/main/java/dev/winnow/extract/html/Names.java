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

  private final Map<String, Long> known = new HashMap<>();
  private long cues;
  private int look;

  /** Reads the names of an element; one at a time. */
  void read(Element element) {
    String tag = element.normalName();
    cues = cues(tag);
    look = tag.hashCode();
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey();
        if (key.equals("class")) {
          String value = attribute.getValue();
          cues |= cues(value);
          look = 31 * look + withoutDigits(value);
        } else if (NAMING.contains(key)) {
          cues |= cues(attribute.getValue());
        }
      }
    }
  }

  /** What the names say, the tag's too, as a set of {@link Cue}s. */
  long cues() {
    return cues;
  }

  /** A hash of tag and class without digits, which often number the elements. */
  int look() {
    return look;
  }

  private long cues(String value) {
    if (value.isEmpty()) {
      return 0;
    }
    Long found = known.get(value);
    if (found == null) {
      found = Cue.of(value);
      known.put(value, found);
    }
    return found;
  }

  private static int withoutDigits(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = c >= '0' && c <= '9' ? hash : 31 * hash + c;
    }
    return hash;
  }
}
