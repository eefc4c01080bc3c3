package dev.winnow.strip;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import dev.winnow.strip.blocks.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A scrape as the model of blocks sees it.
 *
 * @param pieces what it is shown
 * @param spans of each piece its place in the source
 */
public record ScrapeParts(List<Piece> pieces, List<Span> spans) {

  /** What the rules leave to the model of an article that extraction has made. */
  public static ScrapeParts of(Article article, RuleSet rules) {
    View view = new View(article.blocks());
    Verdict verdict = rules.engine().judge(view, article.metadata().language());
    List<Part> parts = Part.of(view, verdict);
    List<Piece> pieces = new ArrayList<>();
    Judge.pieces(article.removals(), parts, pieces);
    List<Span> spans = new ArrayList<>();
    parts.stream().map(Part::block).map(Block::span).forEach(spans::add);
    article.removals().stream().map(Removal::span).filter(Span::isKnown).forEach(spans::add);
    spans.sort(Comparator.comparingInt(Span::start));
    return new ScrapeParts(pieces, spans);
  }
}
