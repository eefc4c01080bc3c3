package dev.winnow.cli.explain;

import dev.winnow.extract.html.Influence;
import dev.winnow.extract.html.PageParts;
import dev.winnow.write.json.PageDecisions;
import java.util.List;

/** The decisions on a page as they are written. */
final class PageDecisionsView {
  private PageDecisionsView() {}

  static PageDecisions of(PageParts page, List<ExplainedText> pieces) {
    return new PageDecisions(
        page.kind().label(),
        page.threshold(),
        pieces.stream().map(PageDecisionsView::block).toList());
  }

  private static PageDecisions.ExplainedBlock block(ExplainedText piece) {
    return new PageDecisions.ExplainedBlock(
        piece.text(),
        piece.step(),
        piece.rule(),
        piece.kind(),
        piece.score(),
        piece.part() == null
            ? List.of()
            : piece.part().influences().stream().map(PageDecisionsView::reason).toList());
  }

  private static PageDecisions.Reason reason(Influence influence) {
    return new PageDecisions.Reason(influence.feature(), influence.value(), influence.effect());
  }
}
