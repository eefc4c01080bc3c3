package dev.winnow.recur.blocks;

import java.util.Locale;
import java.util.Optional;

/** The zone of a block in its document, among the document's own text. */
public enum BlockZone {
  /** Hardly anything of the article comes after it. */
  TAIL,
  /** Hardly anything of the article comes before it. */
  HEAD,
  /** It stands in the article, or leads into it as a heading does. */
  MIDDLE;

  private final String label = name().toLowerCase(Locale.ROOT);

  public String label() {
    return label;
  }

  public static Optional<BlockZone> of(String label) {
    for (BlockZone zone : values()) {
      if (zone.label.equals(label)) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }
}
