package dev.winnow.strip;

import dev.winnow.model.Block;
import dev.winnow.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A block, or a piece of one, and what the rules say of it.
 *
 * @param block the text
 * @param words how many words it has
 * @param sentence whether it ends as a sentence does
 * @param takenBy the rule that takes it; null if none does
 * @param kept whether a rule protects it from what judges after the rules
 */
record Part(Block block, int words, boolean sentence, Rule takenBy, boolean kept) {

  /** All text of a document in its order; what rules cut out of blocks stands by itself. */
  static List<Part> of(View view, Verdict verdict) {
    List<Part> parts = new ArrayList<>(view.size());
    for (int i = 0; i < view.size(); i++) {
      boolean kept = verdict.isKept(i);
      if (verdict.isTaken(i) || verdict.cuts(i) == null) {
        Rule takenBy = verdict.takenBy(i);
        parts.add(new Part(view.block(i), view.words(i), view.endsSentence(i), takenBy, kept));
      } else {
        cut(view.block(i), verdict.cuts(i), kept, parts);
      }
    }
    return parts;
  }

  private static void cut(Block block, Verdict.Cut cuts, boolean kept, List<Part> parts) {
    List<Verdict.Cut> ordered = new ArrayList<>();
    for (Verdict.Cut cut = cuts; cut != null; cut = cut.more()) {
      ordered.add(cut);
    }
    ordered.sort(Comparator.comparingInt(Verdict.Cut::from));
    int at = 0;
    for (Verdict.Cut cut : ordered) {
      add(parts, block.slice(at, cut.from()), null, kept);
      add(parts, block.slice(cut.from(), cut.to()), cut.rule(), kept);
      at = cut.to();
    }
    add(parts, block.slice(at, block.text().length()), null, kept);
  }

  private static void add(List<Part> parts, Block slice, Rule takenBy, boolean kept) {
    if (slice != null) {
      parts.add(of(slice, takenBy, kept));
    }
  }

  /** A block by itself. */
  static Part of(Block block, Rule takenBy, boolean kept) {
    String text = block.text();
    return new Part(block, Words.count(text), Words.endsSentence(text), takenBy, kept);
  }
}
