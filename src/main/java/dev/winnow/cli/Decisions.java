package dev.winnow.cli;

import dev.winnow.extract.html.Influence;
import dev.winnow.extract.html.PageParts;
import dev.winnow.write.PageDecisions;
import java.util.List;

/** The decisions on a page as they are written. */
final class Decisions {
  private Decisions() {}

  static PageDecisions of(PageParts page, List<Piece> pieces) {
    return new PageDecisions(
        page.kind().label(), page.threshold(), pieces.stream().map(Decisions::block).toList());
  }

  private static PageDecisions.Block block(Piece piece) {
    return new PageDecisions.Block(
        piece.text(),
        piece.step(),
        piece.rule(),
        piece.kind(),
        piece.score(),
        piece.part().influences().stream().map(Decisions::reason).toList());
  }

  private static PageDecisions.Reason reason(Influence influence) {
    return new PageDecisions.Reason(influence.feature(), influence.value(), influence.effect());
  }
}
