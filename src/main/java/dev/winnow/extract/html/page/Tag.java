package dev.winnow.extract.html.page;

import java.util.HashMap;
import java.util.Map;

/**
 * The properties of an element that follow from its name alone.
 *
 * @param role its default display in a browser
 * @param duty its duty during the walk through a page
 * @param cues the cues in its name, as a set of {@link ClassCue}s
 */
record Tag(TagRole role, Duty duty, long cues) {
  private static final Map<String, Tag> KNOWN = known();

  /** What an element counts as. */
  enum Duty {
    IMAGE("img amp-img video iframe"),
    FIELD("input select textarea button"),
    TIME("time"),
    LINK("a"),
    EMPHASIS("b strong em i u"),
    LINE_BREAK("br"),
    CELL("td th"),
    NONE("");

    private final String names;

    Duty(String names) {
      this.names = names;
    }
  }

  static Tag of(String name) {
    Tag known = KNOWN.get(name);
    return known == null ? new Tag(TagRole.OTHER, Duty.NONE, ClassCue.of(name)) : known;
  }

  private static Map<String, Tag> known() {
    Map<String, Tag> known = new HashMap<>();
    for (TagRole role : TagRole.values()) {
      for (String name : role.names()) {
        known.put(name, new Tag(role, Duty.NONE, ClassCue.of(name)));
      }
    }
    for (Duty duty : Duty.values()) {
      for (String name : duty.names.split(" ", -1)) {
        known.compute(
            name,
            (n, tag) -> new Tag(tag == null ? TagRole.OTHER : tag.role(), duty, ClassCue.of(name)));
      }
    }
    return known;
  }
}
