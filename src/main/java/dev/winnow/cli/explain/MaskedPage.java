package dev.winnow.cli.explain;

import dev.winnow.extract.html.PageDecision;
import dev.winnow.extract.html.PageParts;
import dev.winnow.mask.Mask;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.pipeline.Plan;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A page with the placeholders that the step {@code Mask} puts into its text. */
final class MaskedPage {
  private MaskedPage() {}

  /**
   * The page as the steps of the plan leave its text.
   *
   * @param page how extraction took the page apart; null for plain text
   * @return the page itself if no step masks
   */
  static PageParts of(Plan plan, PageParts page, Article article) {
    Optional<Mask> mask =
        plan.chain().documentSteps().stream()
            .filter(Mask.class::isInstance)
            .map(Mask.class::cast)
            .findFirst();
    if (page == null || mask.isEmpty()) {
      return page;
    }
    UnaryOperator<String> text = mask.get().texts(article.metadata().language());
    return new PageParts(
        page.kind(),
        page.threshold(),
        page.parts().stream().map(part -> masked(part, text)).toList());
  }

  private static PageDecision masked(PageDecision part, UnaryOperator<String> text) {
    Block block = part.block();
    return new PageDecision(
        Block.of(block.kind(), text.apply(block.text())),
        part.rule(),
        part.kind(),
        part.score(),
        part.influences());
  }
}
