package dev.winnow.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of a run or of a part of it. Counts can be added up in any order.
 *
 * @param counts at most one for each key, ascending by key
 */
public record RunCounts(List<Count> counts) {
  /** No numbers. */
  public static final RunCounts NONE = new RunCounts(List.of());

  public RunCounts {
    counts = List.copyOf(counts);
  }

  /** The figures that are counted. */
  public enum Figure {
    /** Documents that were read to the end. */
    DOCUMENTS_READ,
    /** Documents with a record. */
    DOCUMENTS_RECORDED,
    /** Documents without one. */
    DOCUMENTS_DROPPED,
    /** Documents that could not be processed. */
    DOCUMENTS_FAILED,
    /** Other places that held the same bytes. */
    ALSO_AT,
    /** Code points of the text in records. */
    KEPT_CHARACTERS,
    /** Code points of the text in audit lines. */
    REMOVED_CHARACTERS,
    /** Paragraphs in records. */
    PARAGRAPHS,
    /** The same by their {@link BlockKind}. */
    PARAGRAPHS_BY_KIND,
    /** Removed pieces by their {@link RemovalKind}. */
    REMOVALS_BY_KIND,
    /** Code points of removed pieces by their {@link RemovalKind}. */
    REMOVED_CHARACTERS_BY_KIND,
    /** Removed pieces by step and rule. */
    REMOVALS_BY_RULE,
    /** Failures by their category. */
    FAILURES_BY_CATEGORY,
    /** Records by their {@link Relation} to the story that they belong to. */
    STORIES_BY_RELATION,
    /** Stories with more members than the settings expect. */
    LARGE_STORIES,
    /** Pairs of documents with one frame and different facts. */
    TEMPLATES,
    /** Documents that the index held before the run. */
    INDEX_KNOWN,
    /** Documents that the run has added to the index. */
    INDEX_ADDED,
    /** Documents without a record, by the step and the rule that dropped them. */
    DROPPED_BY_RULE,
    /** Records by the code of their language; those of an unknown language are not counted. */
    RECORDS_BY_LANGUAGE,
    /** Records by their year of publication; those without a date are not counted. */
    RECORDS_BY_YEAR,
    /** Records by their site or folder: the most frequent of each part. */
    RECORDS_BY_SOURCE,
    /** Records whose source is not among the most frequent of their part. */
    RECORDS_OF_OTHER_SOURCES,
    /** Documents that were read to the end by the known layout of the table that held them. */
    DOCUMENTS_BY_LAYOUT
  }

  /**
   * Tells one number from another.
   *
   * @param figure the counted figure
   * @param step the step that removed it, where the figure is counted by rule; otherwise empty
   * @param name the kind, rule, category, relation, language, year or source where the figure is
   *     counted by it; otherwise empty
   */
  public record FigureKey(Figure figure, String step, String name)
      implements Comparable<FigureKey> {
    /** A figure that is counted by nothing else. */
    public static FigureKey of(Figure figure) {
      return new FigureKey(figure, "", "");
    }

    /** A figure that is counted by kind, category or relation. */
    public static FigureKey of(Figure figure, String name) {
      return new FigureKey(figure, "", name);
    }

    @Override
    public int compareTo(FigureKey other) {
      int byFigure = figure.compareTo(other.figure);
      int byStep = byFigure == 0 ? step.compareTo(other.step) : byFigure;
      return byStep == 0 ? name.compareTo(other.name) : byStep;
    }
  }

  /**
   * A number.
   *
   * @param key which number it is
   * @param n the number, at least 0
   */
  public record Count(FigureKey key, long n) {}

  /** These numbers. */
  public static RunCounts of(Map<FigureKey, Long> numbers) {
    return new RunCounts(
        new TreeMap<>(numbers)
            .entrySet().stream().map(each -> new Count(each.getKey(), each.getValue())).toList());
  }

  /** One number. */
  public static RunCounts of(Figure figure, long n) {
    return new RunCounts(List.of(new Count(FigureKey.of(figure), n)));
  }

  /** The sums of these numbers and others. */
  public RunCounts plus(RunCounts others) {
    SortedMap<FigureKey, Long> sums = new TreeMap<>();
    counts.forEach(each -> sums.put(each.key(), each.n()));
    others.counts.forEach(each -> sums.merge(each.key(), each.n(), Long::sum));
    return of(sums);
  }

  /** A number; 0 if it was not counted. */
  public long get(FigureKey key) {
    return counts.stream().filter(each -> each.key().equals(key)).mapToLong(Count::n).sum();
  }
}
