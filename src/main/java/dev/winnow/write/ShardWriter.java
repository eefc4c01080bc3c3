package dev.winnow.write;

import dev.winnow.io.OutputFolder;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RunCounts;
import dev.winnow.write.fields.AuditFields;
import dev.winnow.write.fields.FailureFields;
import dev.winnow.write.fields.FieldWriter.ItemFields;
import dev.winnow.write.fields.RecordFields;
import dev.winnow.write.json.AuditJson;
import dev.winnow.write.json.FailureJson;
import dev.winnow.write.json.RecordJson;
import dev.winnow.write.json.RunInfo;
import dev.winnow.write.parquet.ParquetPart;
import dev.winnow.write.parquet.ParquetSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the files of a shard: records, removals and failures, each in every format of the sink.
 *
 * @param sink the folder to write to
 * @param info the part of each record that tells how it was made
 */
public record ShardWriter(JsonFiles sink, RunInfo info) implements Serializable {
  private static final Comparator<Failure> BY_ID_AND_PLACE =
      Comparator.comparing(Failure::id, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Failure::uri);

  /**
   * A sort of file.
   *
   * @param folder the folder of its files
   * @param line the line of JSON of an item
   * @param schema the schema of its Parquet files
   * @param fields the fields of an item in Parquet
   */
  private record Sort<T>(
      String folder, Function<T, byte[]> line, ParquetSchema schema, ItemFields<T> fields) {}

  /**
   * Writes a shard and counts its documents and removals.
   *
   * @param articles ascending by id
   * @param failures in any order
   */
  public RunCounts write(int shard, Collection<Article> articles, List<Failure> failures)
      throws IOException {
    List<Failure> sorted = failures.stream().sorted(BY_ID_AND_PLACE).toList();
    write(
        shard,
        articles.stream().filter(article -> article.dropped() == null).toList(),
        new Sort<>(
            "records",
            new RecordJson(info.config(), info.version())::line,
            ParquetSchema.RECORD,
            new RecordFields(info.config(), info.version())));
    write(
        shard,
        List.copyOf(articles),
        new Sort<>("removals", new AuditJson()::line, ParquetSchema.REMOVALS, new AuditFields()));
    write(
        shard,
        sorted,
        new Sort<>(
            "failures", new FailureJson()::line, ParquetSchema.FAILURE, new FailureFields()));
    ArticleCounts counts = new ArticleCounts(sink.shards());
    articles.forEach(counts::add);
    sorted.forEach(counts::add);
    return counts.total();
  }

  private <T> void write(int shard, List<T> items, Sort<T> sort) throws IOException {
    OutputFolder folder = new OutputFolder(sink.path());
    for (String ending : sink.endings()) {
      folder.write(
          sort.folder(),
          sink.nameOf(shard, ending),
          out -> {
            if (ending.endsWith(JsonFiles.PARQUET)) {
              ParquetPart.write(out, sort.schema(), items, sort.fields());
            } else {
              writeLines(out, items, sort.line());
            }
          });
    }
  }

  private <T> void writeLines(OutputStream out, List<T> items, Function<T, byte[]> line)
      throws IOException {
    try (OutputStream lines = sink.compression().compressed(out)) {
      for (T item : items) {
        lines.write(line.apply(item));
      }
    }
  }
}
