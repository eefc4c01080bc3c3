package dev.winnow.cli.explain;

import dev.winnow.model.Article;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import java.util.stream.Collectors;

/** Tells which pieces of a document are masked, and where, without the pieces themselves. */
final class MaskedPlaces {
  private MaskedPlaces() {}

  /** The places, such as {@code email 120-134, phone}; null if nothing is masked. */
  static String of(Article article) {
    String places =
        article.removals().stream()
            .filter(Removal::isMasked)
            .map(MaskedPlaces::place)
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? null : places;
  }

  private static String place(Removal masked) {
    Span span = masked.span();
    return masked.rule() + (span.isKnown() ? " " + span.start() + "-" + span.end() : "");
  }
}
