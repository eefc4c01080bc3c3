package dev.winnow.write;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the three files of a shard.
 *
 * @param sink where to
 * @param info what every record says of the run
 */
public record ShardWriter(WriteJson sink, RunInfo info) implements Serializable {
  private static final Comparator<Failure> BY_ID_AND_PLACE =
      Comparator.comparing(Failure::id, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Failure::uri);

  /**
   * Writes a shard and counts what is in it.
   *
   * @param articles ascending by id
   * @param failures in any order
   */
  public Map<String, Long> write(int shard, Collection<Article> articles, List<Failure> failures)
      throws IOException {
    OutputFolder folder = new OutputFolder(sink.path());
    String name = sink.nameOf(shard);
    Map<String, Long> counts = new TreeMap<>();
    RecordJson records = new RecordJson(info.config(), info.version());
    AuditJson audits = new AuditJson();
    FailureJson failed = new FailureJson();
    folder.write(
        "records",
        name,
        out -> {
          for (Article article : articles) {
            if (article.dropped() == null) {
              out.write(records.line(article));
            }
          }
        });
    folder.write(
        "removals",
        name,
        out -> {
          for (Article article : articles) {
            out.write(audits.line(article));
            Counts.add(counts, article);
          }
        });
    folder.write(
        "failures",
        name,
        out -> {
          for (Failure failure : failures.stream().sorted(BY_ID_AND_PLACE).toList()) {
            out.write(failed.line(failure));
            Counts.add(counts, failure);
          }
        });
    return counts;
  }
}
