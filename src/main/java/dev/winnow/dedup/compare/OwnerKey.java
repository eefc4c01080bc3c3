package dev.winnow.dedup.compare;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/**
 * Decides which of several documents owns what they share: one of an earlier run; then the earliest
 * published, unknown dates last; then the longest; then the smallest id. It depends on the
 * documents alone, so the owner is the same in whatever order they come.
 *
 * @param run 0 for a document of this run, -1 for one of the run before, and so on
 * @param published seconds since 1970 in UTC; {@link Long#MAX_VALUE} where unknown
 * @param length the length of its text in UTF-16 units
 * @param id the document's id; of an earlier run the first 16 digits are enough for proposing it
 */
public record OwnerKey(int run, long published, int length, String id)
    implements Comparable<OwnerKey> {
  private static final Comparator<OwnerKey> ORDER =
      Comparator.comparingInt(OwnerKey::run)
          .thenComparingLong(OwnerKey::published)
          .thenComparing(Comparator.comparingInt(OwnerKey::length).reversed())
          .thenComparing(OwnerKey::id);

  /** A document of this run. */
  public OwnerKey(long published, int length, String id) {
    this(0, published, length, id);
  }

  public static OwnerKey of(Article article) {
    int length = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      length += paragraph.text().length();
    }
    return new OwnerKey(seconds(article.metadata().published()), length, article.source().id());
  }

  /** The start of a day in UTC, or the moment where a time is given. */
  private static long seconds(String published) {
    if (published == null) {
      return Long.MAX_VALUE;
    }
    try {
      Instant instant =
          published.length() == 10
              ? LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(published).toInstant();
      return instant.getEpochSecond();
    } catch (DateTimeParseException e) {
      throw new IllegalStateException("not an ISO 8601 date: '" + published + "'", e);
    }
  }

  /** Whether an earlier run had the document. */
  public boolean isKnown() {
    return run < 0;
  }

  @Override
  public int compareTo(OwnerKey other) {
    return ORDER.compare(this, other);
  }
}
