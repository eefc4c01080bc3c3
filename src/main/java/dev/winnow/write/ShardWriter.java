package dev.winnow.write;

import dev.winnow.io.OutputFolder;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RunCounts;
import dev.winnow.write.json.AuditJson;
import dev.winnow.write.json.FailureJson;
import dev.winnow.write.json.RecordJson;
import dev.winnow.write.json.RunInfo;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the three files of a shard.
 *
 * @param sink the folder to write to
 * @param info the part of each record that tells how it was made
 */
public record ShardWriter(JsonFiles sink, RunInfo info) implements Serializable {
  private static final Comparator<Failure> BY_ID_AND_PLACE =
      Comparator.comparing(Failure::id, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Failure::uri);

  /**
   * Writes a shard and counts its documents and removals.
   *
   * @param articles ascending by id
   * @param failures in any order
   */
  public RunCounts write(int shard, Collection<Article> articles, List<Failure> failures)
      throws IOException {
    OutputFolder folder = new OutputFolder(sink.path());
    String name = sink.nameOf(shard);
    ArticleCounts counts = new ArticleCounts();
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
            counts.add(article);
          }
        });
    folder.write(
        "failures",
        name,
        out -> {
          for (Failure failure : failures.stream().sorted(BY_ID_AND_PLACE).toList()) {
            out.write(failed.line(failure));
            counts.add(failure);
          }
        });
    return counts.total();
  }
}
