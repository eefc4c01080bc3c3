package dev.winnow.strip;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.Removal;
import dev.winnow.strip.rules.DocumentView;
import dev.winnow.strip.rules.Rule;
import dev.winnow.strip.rules.RuleMatches;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the text that rules take, and the blocks of the remaining text that a model takes. A span
 * taken out of the middle of a block leaves two blocks, so that each piece of text still has one
 * place in the source.
 *
 * @param name the name of this step in the pipeline file
 * @param rules the rules
 * @param judge the model that decides on plain text after the rules, and in place of weak rules;
 *     null if the rules decide alone
 */
public record Strip(String name, RuleSet rules, BlockClassifier judge) implements DocumentStep {
  @Override
  public Article apply(Article article) {
    DocumentView view = new DocumentView(article.blocks());
    RuleMatches matches = rules.engine().match(view, article.metadata().language());
    List<BlockDecision> parts = BlockDecision.of(view, matches);
    List<Block> kept = new ArrayList<>(parts.size());
    List<Removal> taken = new ArrayList<>();
    if (judge != null && BlockClassifier.isFor(article)) {
      float[] scores = judge.scores(article, parts);
      for (int i = 0; i < scores.length; i++) {
        judged(parts.get(i), scores[i], kept, taken);
      }
    } else {
      parts.forEach(part -> ruled(part, kept, taken));
    }
    return taken.isEmpty() ? article : article.withBlocks(kept, taken);
  }

  private void judged(BlockDecision part, float score, List<Block> kept, List<Removal> taken) {
    if (part.takenBy() != null && !part.takenBy().weak()) {
      ruled(part, kept, taken);
    } else if (judge.takes(part, score)) {
      taken.add(judge.removal(name, part, score));
    } else {
      kept.add(part.block());
    }
  }

  private void ruled(BlockDecision part, List<Block> kept, List<Removal> taken) {
    Rule rule = part.takenBy();
    if (rule == null) {
      kept.add(part.block());
    } else {
      taken.add(Removal.of(name, rule.name(), rule.kind(), part.block()));
    }
  }
}
