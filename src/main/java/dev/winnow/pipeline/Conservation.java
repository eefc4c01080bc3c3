package dev.winnow.pipeline;

import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentException;
import dev.winnow.model.Paragraph;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import dev.winnow.text.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The law that nothing disappears unexplained: the spans of paragraphs and removals are disjoint
 * and cover every non-blank code point of the decoded source. Those of masked text each lie within
 * one of these, and are disjoint as well.
 */
final class Conservation {
  private Conservation() {}

  /**
   * Returns the article if the law holds for it; HTML, whose text has no spans, is not checked.
   *
   * @throws DocumentException if text is in two places or in none
   */
  static Article checked(RawDocument document, Article article) {
    if (article.source().mediaType().equals("text/plain")) {
      check(Extract.decode(document), article);
    }
    return article;
  }

  private static void check(String source, Article article) {
    List<Span> spans = new ArrayList<>();
    article.paragraphs().stream().map(Paragraph::span).forEach(spans::add);
    article.removals().stream()
        .filter(removal -> !removal.isMasked())
        .map(Removal::span)
        .forEach(spans::add);
    spans.sort(Comparator.comparingInt(Span::start));
    int[] points = source.codePoints().toArray();
    int at = 0;
    for (Span span : spans) {
      if (span.start() < at) {
        throw broken("two places", span.start());
      }
      requireBlank(points, at, span.start());
      at = span.end();
    }
    requireBlank(points, at, points.length);
    checkMasked(spans, article);
  }

  private static void checkMasked(List<Span> spans, Article article) {
    List<Span> masked =
        article.removals().stream()
            .filter(Removal::isMasked)
            .map(Removal::span)
            .filter(Span::isKnown)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    int at = 0;
    int around = 0;
    for (Span span : masked) {
      if (span.start() < at) {
        throw broken("two places", span.start());
      }
      while (around < spans.size() && spans.get(around).end() <= span.start()) {
        around++;
      }
      if (around == spans.size()
          || spans.get(around).start() > span.start()
          || spans.get(around).end() < span.end()) {
        throw broken("no place", span.start());
      }
      at = span.end();
    }
  }

  private static void requireBlank(int[] points, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(points[i])) {
        throw broken("no place", i);
      }
    }
  }

  private static DocumentException broken(String where, int at) {
    return new DocumentException(
        "conservation",
        "The text at code point " + at + " is in " + where + "; this is an error of Winnow.");
  }
}
