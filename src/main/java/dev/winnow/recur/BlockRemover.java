package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Paragraph;
import dev.winnow.model.RecurrenceCount;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.recur.evidence.BlockKeys;
import dev.winnow.recur.evidence.BlockPositions;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the blocks that are known to recur from one article. All of their copies go, wherever
 * they stand; only lines of few words, and those in which a name varies, must stand at an edge. An
 * article that keeps nothing but headings is dropped.
 *
 * @param name the name of this step in the pipeline file
 * @param known the recurrent blocks
 */
record BlockRemover(String name, RecurrentTable known) {
  private static final String RULE = "recurrent-block";

  Article apply(Article article) {
    return known.isEmpty() || article.dropped() != null ? article : apply(KeyedArticle.of(article));
  }

  Article apply(KeyedArticle keyed) {
    Article article = keyed.article();
    if (known.isEmpty() || article.dropped() != null) {
      return article;
    }
    BlockKeys blocks = BlockKeys.of(keyed);
    boolean[] foreign = blocks.foreign(known::has);
    BlockPositions zones = new BlockPositions(blocks, foreign);
    List<Paragraph> kept = new ArrayList<>();
    List<Removal> taken = new ArrayList<>();
    for (int i = 0; i < foreign.length; i++) {
      Paragraph block = article.paragraphs().get(i);
      Recurrent copyOf = foreign[i] ? known.find(blocks, i, zones.of(i)) : null;
      if (copyOf == null) {
        kept.add(block);
      } else {
        taken.add(removal(block, copyOf));
      }
    }
    if (taken.isEmpty()) {
      return article;
    }
    Article rest = article.withParagraphs(kept, taken);
    return kept.stream().allMatch(block -> block.kind() == BlockKind.HEADING)
        ? rest.drop(new DropReason(name, RULE, null))
        : rest;
  }

  private Removal removal(Paragraph block, Recurrent copyOf) {
    return new Removal(
        name,
        RULE,
        RemovalKind.RECURRENT,
        block.text(),
        block.span(),
        null,
        null,
        new RecurrenceCount(copyOf.stories(), copyOf.documents()));
  }
}
