package dev.winnow.strip;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.Removal;
import dev.winnow.model.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Removes what the rules take. A span taken out of the middle of a block leaves two blocks, so that
 * each piece of text still has one place in the source.
 *
 * @param name what the pipeline file calls this step
 * @param rules the rules
 */
public record Strip(String name, RuleSet rules) implements Stage {
  @Override
  public Article apply(Article article) {
    View view = new View(article.blocks());
    Verdict verdict = rules.engine().judge(view, article.metadata().language());
    List<Block> kept = new ArrayList<>(view.size());
    List<Removal> taken = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (verdict.isTaken(i)) {
        taken.add(removal(verdict.takenBy(i), view.block(i)));
      } else if (verdict.cuts(i) == null) {
        kept.add(view.block(i));
      } else {
        cut(view.block(i), verdict.cuts(i), kept, taken);
      }
    }
    return taken.isEmpty() ? article : article.withBlocks(kept, taken);
  }

  private void cut(Block block, Verdict.Cut cuts, List<Block> kept, List<Removal> taken) {
    List<Verdict.Cut> ordered = new ArrayList<>();
    for (Verdict.Cut cut = cuts; cut != null; cut = cut.more()) {
      ordered.add(cut);
    }
    ordered.sort(Comparator.comparingInt(Verdict.Cut::from));
    int at = 0;
    for (Verdict.Cut cut : ordered) {
      add(kept, block.slice(at, cut.from()));
      Block part = block.slice(cut.from(), cut.to());
      if (part != null) {
        taken.add(removal(cut.rule(), part));
      }
      at = cut.to();
    }
    add(kept, block.slice(at, block.text().length()));
  }

  private static void add(List<Block> blocks, Block part) {
    if (part != null) {
      blocks.add(part);
    }
  }

  private Removal removal(Rule rule, Block block) {
    return Removal.of(name, rule.name(), rule.kind(), block);
  }
}
