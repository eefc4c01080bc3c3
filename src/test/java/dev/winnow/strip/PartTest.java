package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
  private static final Rule CUTS =
      rule("{name: cuts, kind: share, remove: span, where: {text: x}}");
  private static final Rule TAKES =
      rule("{name: takes, kind: share, remove: block, where: {text: x}}");

  private final View view = new View(ShippedRules.blocks("The weir\nRead more. The dam. Share it"));
  private final Verdict verdict = new Verdict(2);

  private static Rule rule(String rule) {
    return RuleFile.read("f.yaml", "rules: [" + rule + "]").get(0);
  }

  private static Part part(String text, Rule takenBy, boolean kept) {
    return Part.of(Block.of(BlockKind.PARAGRAPH, text), takenBy, kept);
  }

  @Test
  void whatIsCutOutStandsByItselfInItsPlace() {
    verdict.cut(CUTS, 1, 20, 28);
    verdict.cut(CUTS, 1, 0, 10);

    assertThat(Part.of(view, verdict))
        .containsExactly(
            part("The weir", null, false),
            part("Read more.", CUTS, false),
            part("The dam.", null, false),
            part("Share it", CUTS, false));
  }

  @Test
  void aBlockThatIsTakenIsNotCut() {
    verdict.cut(CUTS, 1, 0, 10);
    verdict.take(TAKES, 1, 2);

    assertThat(Part.of(view, verdict))
        .containsExactly(
            part("The weir", null, false), part("Read more. The dam. Share it", TAKES, false));
  }

  @Test
  void whatIsLeftOfAKeptBlockIsKept() {
    verdict.cut(CUTS, 1, 0, 10);
    verdict.keep(1);

    assertThat(Part.of(view, verdict)).extracting(Part::kept).containsExactly(false, true, true);
    assertThat(Part.of(view, verdict).get(2).block()).isEqualTo(view.block(1).slice(10, 28));
  }

  @Test
  void aDocumentWithoutBlocksHasNoParts() {
    assertThat(Part.of(new View(List.of()), new Verdict(0))).isEmpty();
  }
}
