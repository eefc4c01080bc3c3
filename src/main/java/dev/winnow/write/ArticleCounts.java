package dev.winnow.write;

import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Failure;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Removal;
import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import dev.winnow.write.fields.AuditFields;
import dev.winnow.write.fields.LanguageCode;
import dev.winnow.write.fields.Publication;
import java.util.HashMap;
import java.util.Map;

/** Counts the articles and failures of a shard, while they are written. */
final class ArticleCounts {
  private final Map<FigureKey, Long> numbers = new HashMap<>();
  private final SourceCounts sources;

  /** Counts of one of so many shards. */
  ArticleCounts(int shards) {
    sources = new SourceCounts(shards);
  }

  /** Counts a document that was read to the end. */
  void add(Article article) {
    add(Figure.DOCUMENTS_READ, 1);
    add(Figure.ALSO_AT, article.source().alsoAt().size());
    if (article.source().stated().layout() != null) {
      add(Figure.DOCUMENTS_BY_LAYOUT, article.source().stated().layout(), 1);
    }
    if (article.dropped() == null) {
      addRecord(article);
    } else {
      add(Figure.DOCUMENTS_DROPPED, 1);
      DropReason reason = article.dropped();
      add(new FigureKey(Figure.DROPPED_BY_RULE, reason.step(), reason.rule()), 1);
    }
    for (Removal removal : AuditFields.removals(article)) {
      int characters = points(removal.text());
      add(Figure.REMOVED_CHARACTERS, characters);
      add(Figure.REMOVALS_BY_KIND, removal.kind().label(), 1);
      add(Figure.REMOVED_CHARACTERS_BY_KIND, removal.kind().label(), characters);
      add(new FigureKey(Figure.REMOVALS_BY_RULE, removal.step(), removal.rule()), 1);
    }
  }

  private void addRecord(Article article) {
    add(Figure.DOCUMENTS_RECORDED, 1);
    sources.add(article);
    addIfKnown(Figure.RECORDS_BY_LANGUAGE, LanguageCode.of(article.metadata().language()));
    addIfKnown(Figure.RECORDS_BY_YEAR, Publication.year(article.metadata().published()));
    if (article.story() != null) {
      add(Figure.STORIES_BY_RELATION, article.story().relation().label(), 1);
    }
    for (Paragraph paragraph : article.paragraphs()) {
      add(Figure.KEPT_CHARACTERS, points(paragraph.text()));
      add(Figure.PARAGRAPHS, 1);
      add(Figure.PARAGRAPHS_BY_KIND, paragraph.kind().label(), 1);
    }
  }

  /** Counts a document that failed. */
  void add(Failure failure) {
    add(Figure.DOCUMENTS_FAILED, 1);
    add(Figure.FAILURES_BY_CATEGORY, failure.category(), 1);
  }

  private void addIfKnown(Figure figure, String name) {
    if (!name.isEmpty()) {
      add(figure, name, 1);
    }
  }

  /** The numbers so far; those that are 0 are absent. */
  RunCounts total() {
    return RunCounts.of(numbers).plus(sources.total());
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private void add(Figure figure, long n) {
    add(FigureKey.of(figure), n);
  }

  private void add(Figure figure, String name, long n) {
    add(FigureKey.of(figure, name), n);
  }

  private void add(FigureKey key, long n) {
    if (n > 0) {
      numbers.merge(key, n, Long::sum);
    }
  }
}
