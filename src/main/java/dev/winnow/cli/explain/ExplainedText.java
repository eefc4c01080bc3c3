package dev.winnow.cli.explain;

import dev.winnow.extract.html.PageDecision;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of a document's text with the decision on it.
 *
 * @param text the text
 * @param span its place in the source, where known
 * @param kept its kind in the record; null if it was removed
 * @param removedAs the kind of the removal; null if it was kept
 * @param step the step that removed it; null if it was kept
 * @param rule the rule of that step; null if it was kept
 * @param part the block of the page that it is, or is a part of; null for plain text
 * @param repeated whether it was kept and says what another paragraph says
 */
record ExplainedText(
    String text,
    Span span,
    BlockKind kept,
    String removedAs,
    String step,
    String rule,
    PageDecision part,
    boolean repeated) {
  /** The word for a paragraph that was kept and says what another says. */
  static final String REPEATED = "repeated";

  boolean isRemoved() {
    return kept == null;
  }

  /** Its kind in the record, or the kind of its removal. */
  String kind() {
    return isRemoved() ? removedAs : kept.label();
  }

  /** The model's score of its block, from 0 to 1; null if the model did not see it. */
  Float score() {
    return part == null ? null : part.score();
  }

  /** The same as a part of this block of the page. */
  ExplainedText within(PageDecision block) {
    return new ExplainedText(text, span, kept, removedAs, step, rule, block, repeated);
  }

  /**
   * The pieces of an article in lists, each in the order of the source: the pieces that a step
   * removed, by the name of the step, and the kept pieces, without a name. Masked text is no piece;
   * its placeholder is part of one.
   */
  static Map<String, List<ExplainedText>> lists(Article article) {
    Map<String, List<ExplainedText>> lists = new LinkedHashMap<>();
    for (Paragraph paragraph : article.paragraphs()) {
      boolean repeated = paragraph.of() != null;
      add(lists, rest(article, paragraph.text(), paragraph.span(), paragraph.kind(), repeated), "");
    }
    for (Block block : article.blocks()) {
      add(lists, rest(article, block.text(), block.span(), block.kind(), false), "");
    }
    for (Removal removal : article.removals()) {
      if (removal.isMasked()) {
        continue;
      }
      add(lists, removed(removal), removal.step());
    }
    return lists;
  }

  private static void add(
      Map<String, List<ExplainedText>> lists, ExplainedText piece, String step) {
    lists.computeIfAbsent(step, name -> new ArrayList<>()).add(piece);
  }

  /** The text that no step removed: kept, unless the whole document is dropped. */
  private static ExplainedText rest(
      Article article, String text, Span span, BlockKind kind, boolean repeated) {
    DropReason dropped = article.dropped();
    return dropped == null
        ? new ExplainedText(text, span, kind, null, null, null, null, repeated)
        : new ExplainedText(
            text, span, null, "dropped", dropped.step(), dropped.rule(), null, false);
  }

  private static ExplainedText removed(Removal removal) {
    return new ExplainedText(
        removal.text(),
        removal.span(),
        null,
        removal.kind().label(),
        removal.step(),
        removal.rule(),
        null,
        false);
  }
}
