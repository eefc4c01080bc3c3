package dev.winnow.recur;

import java.util.Locale;
import java.util.Optional;

/** Where a block stands among what its document says of its own. */
enum Zone {
  /** Hardly anything of the article comes after it. */
  TAIL,
  /** Hardly anything of the article comes before it. */
  HEAD,
  /** It stands in the article, or leads into it as a heading does. */
  MIDDLE;

  private final String label = name().toLowerCase(Locale.ROOT);

  String label() {
    return label;
  }

  static Optional<Zone> of(String label) {
    for (Zone zone : values()) {
      if (zone.label.equals(label)) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }
}
