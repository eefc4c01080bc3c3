package dev.winnow.strip;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules of {@code config/rules}, and what they do to a text. */
final class ShippedRules {
  static final RuleSet ALL = RuleSet.load(Path.of("config/rules"));

  private ShippedRules() {}

  /** The lines of {@code text}, a block each. */
  static List<Block> blocks(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> Block.of(BlockKind.PARAGRAPH, line))
        .toList();
  }

  /** What the rules take of {@code text}, each piece as {@code rule: text}. */
  static List<String> taken(String text) {
    View view = new View(blocks(text));
    Verdict verdict = ALL.engine().judge(view, null);
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (verdict.isTaken(i)) {
        taken.add(verdict.takenBy(i).name() + ": " + view.text(i));
      }
      for (Verdict.Cut cut = verdict.cuts(i); cut != null; cut = cut.more()) {
        taken.add(cut.rule().name() + ": " + view.text(i).substring(cut.from(), cut.to()));
      }
    }
    return taken;
  }

  /** The blocks of {@code text} that no rule takes. */
  static List<String> kept(String text) {
    View view = new View(blocks(text));
    Verdict verdict = ALL.engine().judge(view, null);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (!verdict.isTaken(i)) {
        kept.add(view.text(i));
      }
    }
    return kept;
  }
}
