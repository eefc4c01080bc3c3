package dev.winnow.strip;

import dev.winnow.classify.LeadPhrase;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.strip.blocks.BlockModel;
import dev.winnow.strip.blocks.ScoredBlock;
import dev.winnow.strip.rules.Rule;
import dev.winnow.text.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes blocks that are no text of the article, by the score of a model, after the rules. It sees
 * plain text alone. On pages, extraction has found the body already, by a model that saw the
 * markup.
 *
 * @param model the model
 * @param threshold the score below which a block is taken, from 0 to 1; 0 takes nothing
 */
public record BlockClassifier(BlockModel model, float threshold) implements Serializable {
  private static final String RULE = "block-model";
  private static final String PLAIN_TEXT = "text/plain";

  /**
   * @throws IllegalArgumentException if the threshold is not from 0 to 1
   */
  public BlockClassifier {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("'threshold' must be from 0 to 1, not " + threshold);
    }
  }

  /** The words by which the configuration hash of records knows it. */
  @Override
  public String toString() {
    return "Judge[model=" + model + ", threshold=" + threshold + "]";
  }

  /** Whether it judges articles like this one. */
  static boolean isFor(Article article) {
    return article.source().mediaType().equals(PLAIN_TEXT);
  }

  /**
   * The score of each part of the article: the probability that it is text of the article, from 0
   * to 1.
   */
  float[] scores(Article article, List<BlockDecision> parts) {
    List<ScoredBlock> pieces = new ArrayList<>(parts.size() + article.removals().size());
    int[] places = pieces(article.removals(), parts, pieces);
    float[] all = model.scores(pieces, article.metadata().title());
    float[] scores = new float[parts.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = all[places[i]];
    }
    return scores;
  }

  /**
   * Adds the parts and what extraction took before them, both in the order of the source.
   *
   * @return the index in {@code pieces} of each part
   */
  static int[] pieces(List<Removal> removals, List<BlockDecision> parts, List<ScoredBlock> pieces) {
    List<Removal> before = removals.stream().filter(each -> each.span().isKnown()).toList();
    int[] places = new int[parts.size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      int start = parts.get(i).block().span().start();
      while (next < before.size() && before.get(next).span().start() < start) {
        pieces.add(piece(before.get(next++)));
      }
      places[i] = pieces.size();
      pieces.add(piece(parts.get(i)));
    }
    before.subList(next, before.size()).forEach(each -> pieces.add(piece(each)));
    return places;
  }

  private static ScoredBlock piece(BlockDecision part) {
    Rule rule = part.takenBy();
    Block block = part.block();
    boolean doubted = rule != null && rule.weak();
    RemovalKind taken = rule == null || doubted ? null : rule.kind();
    return new ScoredBlock(
        block.text(), block.kind(), part.words(), part.sentence(), taken, doubted);
  }

  private static ScoredBlock piece(Removal removal) {
    String text = removal.text();
    return new ScoredBlock(
        text,
        BlockKind.PARAGRAPH,
        Words.count(text),
        Words.endsSentence(text),
        removal.kind(),
        false);
  }

  /** Whether it takes a part with this score. */
  boolean takes(BlockDecision part, float score) {
    return score < threshold && !part.kept();
  }

  /** The removal of a part that it takes. */
  Removal removal(String step, BlockDecision part, float score) {
    Block block = part.block();
    return new Removal(step, RULE, kind(part), block.text(), block.span(), null, (double) score);
  }

  private static RemovalKind kind(BlockDecision part) {
    if (part.takenBy() != null) {
      return part.takenBy().kind();
    }
    LeadPhrase said = LeadPhrase.of(part.block().text());
    return said == null ? RemovalKind.OTHER : said.kindInText();
  }
}
