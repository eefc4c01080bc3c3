package dev.winnow.write.json;

import dev.winnow.write.fields.FieldWriter;
import java.io.IOException;
import java.util.List;

/**
 * The decision on each visible block of a page.
 *
 * @param kind the kind of the page
 * @param threshold the score from which on a block counts as text of the article
 * @param blocks in the order of the page
 */
public record PageDecisions(String kind, double threshold, List<ExplainedBlock> blocks) {

  /**
   * A block, or the part of one that a rule took or left.
   *
   * @param text its text
   * @param step the step that removed it; null if it was kept
   * @param rule the rule of that step; null if it was kept
   * @param kind its kind in the record, or the kind of its removal
   * @param score how likely the model holds the block to be text of the article, from 0 to 1; null
   *     if it was not asked
   * @param reasons the features that moved the score most
   */
  public record ExplainedBlock(
      String text, String step, String rule, String kind, Float score, List<Reason> reasons) {}

  /**
   * The effect of one feature on a score.
   *
   * @param feature the name of the feature
   * @param value the feature of this block
   * @param effect the amount that it added to the logarithm of the odds
   */
  public record Reason(String feature, double value, double effect) {}

  void write(FieldWriter line) throws IOException {
    line.object(
        "page",
        page -> {
          page.text("kind", kind);
          page.share("threshold", rounded(threshold));
        });
    line.objects("blocks", blocks, PageDecisions::block);
  }

  private static void block(FieldWriter line, ExplainedBlock block) throws IOException {
    line.text("text", block.text());
    line.flag("kept", block.step() == null);
    line.textIfAny("step", block.step());
    line.textIfAny("rule", block.rule());
    line.textIfAny("kind", block.kind());
    if (block.score() != null) {
      line.share("score", rounded(block.score()));
      line.objects("reasons", block.reasons(), PageDecisions::reason);
    }
  }

  private static void reason(FieldWriter line, Reason reason) throws IOException {
    line.text("feature", reason.feature());
    line.share("value", rounded(reason.value()));
    line.share("effect", rounded(reason.effect()));
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}
