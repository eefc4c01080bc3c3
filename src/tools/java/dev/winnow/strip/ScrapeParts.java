package dev.winnow.strip;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import dev.winnow.strip.blocks.ScoredBlock;
import dev.winnow.strip.rules.DocumentView;
import dev.winnow.strip.rules.RuleMatches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A scrape as the model of blocks sees it.
 *
 * @param pieces what it is shown
 * @param spans of each piece its place in the source
 */
public record ScrapeParts(List<ScoredBlock> pieces, List<Span> spans) {

  /** What the rules leave to the model of an article that extraction has made. */
  public static ScrapeParts of(Article article, RuleSet rules) {
    DocumentView view = new DocumentView(article.blocks());
    RuleMatches matches = rules.engine().match(view, article.metadata().language());
    List<BlockDecision> parts = BlockDecision.of(view, matches);
    List<ScoredBlock> pieces = new ArrayList<>();
    BlockClassifier.pieces(article.removals(), parts, pieces);
    List<Span> spans = new ArrayList<>();
    parts.stream().map(BlockDecision::block).map(Block::span).forEach(spans::add);
    article.removals().stream().map(Removal::span).filter(Span::isKnown).forEach(spans::add);
    spans.sort(Comparator.comparingInt(Span::start));
    return new ScrapeParts(pieces, spans);
  }
}
