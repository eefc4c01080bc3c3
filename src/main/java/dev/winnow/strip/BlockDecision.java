package dev.winnow.strip;

import dev.winnow.model.Block;
import dev.winnow.strip.rules.DocumentView;
import dev.winnow.strip.rules.Rule;
import dev.winnow.strip.rules.RuleMatches;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A block, or a piece of one, and the decision of the rules on it.
 *
 * @param block the text
 * @param words its number of words
 * @param sentence whether it ends as a sentence does
 * @param takenBy the rule that takes it; null if none does
 * @param kept whether a rule protects it from the block model
 */
record BlockDecision(Block block, int words, boolean sentence, Rule takenBy, boolean kept) {

  /**
   * All text of a document in its order. A span that a rule cuts out of a block is a part of its
   * own.
   */
  static List<BlockDecision> of(DocumentView view, RuleMatches matches) {
    List<BlockDecision> parts = new ArrayList<>(view.size());
    for (int i = 0; i < view.size(); i++) {
      boolean kept = matches.isKept(i);
      if (matches.isTaken(i) || matches.cuts(i) == null) {
        Rule takenBy = matches.takenBy(i);
        parts.add(
            new BlockDecision(view.block(i), view.words(i), view.endsSentence(i), takenBy, kept));
      } else {
        cut(view.block(i), matches.cuts(i), kept, parts);
      }
    }
    return parts;
  }

  private static void cut(
      Block block, RuleMatches.Cut cuts, boolean kept, List<BlockDecision> parts) {
    List<RuleMatches.Cut> ordered = new ArrayList<>();
    for (RuleMatches.Cut cut = cuts; cut != null; cut = cut.more()) {
      ordered.add(cut);
    }
    ordered.sort(Comparator.comparingInt(RuleMatches.Cut::from));
    int at = 0;
    for (RuleMatches.Cut cut : ordered) {
      add(parts, block.slice(at, cut.from()), null, kept);
      add(parts, block.slice(cut.from(), cut.to()), cut.rule(), kept);
      at = cut.to();
    }
    add(parts, block.slice(at, block.text().length()), null, kept);
  }

  private static void add(List<BlockDecision> parts, Block slice, Rule takenBy, boolean kept) {
    if (slice != null) {
      parts.add(of(slice, takenBy, kept));
    }
  }

  /** A block by itself. */
  static BlockDecision of(Block block, Rule takenBy, boolean kept) {
    String text = block.text();
    return new BlockDecision(block, Words.count(text), Words.endsSentence(text), takenBy, kept);
  }
}
