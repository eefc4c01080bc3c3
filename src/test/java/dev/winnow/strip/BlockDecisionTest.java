package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.strip.rules.DocumentView;
import dev.winnow.strip.rules.Rule;
import dev.winnow.strip.rules.RuleFile;
import dev.winnow.strip.rules.RuleMatches;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockDecisionTest {
  private static final Rule CUTS =
      rule("{name: cuts, kind: share, remove: span, where: {text: x}}");
  private static final Rule TAKES =
      rule("{name: takes, kind: share, remove: block, where: {text: x}}");

  private final DocumentView view =
      new DocumentView(ShippedRules.blocks("The weir\nRead more. The dam. Share it"));
  private final RuleMatches matches = new RuleMatches(2);

  private static Rule rule(String rule) {
    return RuleFile.read("f.yaml", "rules: [" + rule + "]").get(0);
  }

  private static BlockDecision part(String text, Rule takenBy, boolean kept) {
    return BlockDecision.of(Block.of(BlockKind.PARAGRAPH, text), takenBy, kept);
  }

  @Test
  void whatIsCutOutStandsByItselfInItsPlace() {
    matches.cut(CUTS, 1, 20, 28);
    matches.cut(CUTS, 1, 0, 10);

    assertThat(BlockDecision.of(view, matches))
        .containsExactly(
            part("The weir", null, false),
            part("Read more.", CUTS, false),
            part("The dam.", null, false),
            part("Share it", CUTS, false));
  }

  @Test
  void aBlockThatIsTakenIsNotCut() {
    matches.cut(CUTS, 1, 0, 10);
    matches.take(TAKES, 1, 2);

    assertThat(BlockDecision.of(view, matches))
        .containsExactly(
            part("The weir", null, false), part("Read more. The dam. Share it", TAKES, false));
  }

  @Test
  void whatIsLeftOfAKeptBlockIsKept() {
    matches.cut(CUTS, 1, 0, 10);
    matches.keep(1);

    assertThat(BlockDecision.of(view, matches))
        .extracting(BlockDecision::kept)
        .containsExactly(false, true, true);
    assertThat(BlockDecision.of(view, matches).get(2).block())
        .isEqualTo(view.block(1).slice(10, 28));
  }

  @Test
  void aDocumentWithoutBlocksHasNoParts() {
    assertThat(BlockDecision.of(new DocumentView(List.of()), new RuleMatches(0))).isEmpty();
  }
}
