package dev.winnow.library;

import dev.winnow.decide.ApplyDecisions;
import dev.winnow.dedup.Dedup;
import dev.winnow.dedup.DedupSettings;
import dev.winnow.model.Article;
import dev.winnow.recur.Recurrence;
import dev.winnow.recur.RecurrenceSettings;
import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.Field;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.schemas.transforms.SchemaTransform;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollection.IsBounded;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * {@value #URN}: compares the documents of a bounded collection of rows with each other.
 *
 * <p>The input is the output of {@code winnow:clean:v1}, or rows with {@code uri} and {@code text},
 * whose paragraphs have a blank line between them. The output {@code output} has a row of {@link
 * RowSchemas#ARTICLE} for each document: a copy has {@code dropped} and no text, a version names
 * its {@code story}, and repeated paragraphs are in {@code removals}. Rows that are no document are
 * in {@code errors}.
 */
public final class DedupRowsProvider implements SchemaTransformProvider {
  /** The identifier of the transform. */
  static final String URN = "winnow:dedup:v1";

  @Override
  public String identifier() {
    return URN;
  }

  @Override
  public String description() {
    return "Compares news articles with each other: finds copies, versions of one story, repeated"
        + " paragraphs and, if asked, blocks that recur under unrelated articles.";
  }

  @Override
  public Schema configurationSchema() {
    return Schema.of(
        Field.nullable("copies", FieldType.STRING)
            .withDescription("What happens to copies: drop (the default), mark or off."),
        Field.nullable("near", FieldType.DOUBLE)
            .withDescription("The similarity from 0 to 1 that makes a copy; 0.7 by default."),
        Field.nullable("paragraphs", FieldType.STRING)
            .withDescription(
                "What happens to repeated paragraphs: drop (the default), mark or off."),
        Field.nullable("min_words", FieldType.INT64)
            .withDescription("Shorter paragraphs may stand in many articles; 8 by default."),
        Field.nullable("window_days", FieldType.INT64)
            .withDescription(
                "No version joins a story whose original is further away; no limit by default."),
        Field.nullable("recurrence", FieldType.BOOLEAN)
            .withDescription(
                "Whether blocks that recur under unrelated articles are removed first; not by"
                    + " default."),
        Field.nullable("buckets", FieldType.INT64)
            .withDescription(
                "The number of hash buckets, each compared in memory: 4 by default, and one more for"
                    + " each 50,000 documents."));
  }

  @Override
  public SchemaTransform from(Row configuration) {
    return new DedupRows(DedupRowsConfig.read(configuration));
  }

  @Override
  public List<String> inputCollectionNames() {
    return List.of("input");
  }

  @Override
  public List<String> outputCollectionNames() {
    return List.of(RowOutputs.OUTPUT, RowOutputs.ERRORS);
  }

  private static final class DedupRows extends SchemaTransform {
    private static final long serialVersionUID = 1L;
    private static final TupleTag<Article> ARTICLES = new TupleTag<>("articles") {};
    private final DedupRowsConfig config;

    DedupRows(DedupRowsConfig config) {
      this.config = config;
    }

    @Override
    public PCollectionRowTuple expand(PCollectionRowTuple input) {
      PCollection<Row> documents =
          RowOutputs.single(URN, input, List.of("uri"), List.of("paragraphs", "text"));
      if (documents.isBounded() == IsBounded.UNBOUNDED) {
        throw new IllegalArgumentException(
            URN + ": compares all rows with each other, so its input must have an end");
      }
      PCollectionTuple read =
          documents.apply(
              "Articles",
              ParDo.of(new ReadRowFn())
                  .withOutputTags(ARTICLES, TupleTagList.of(RowOutputs.FAILED)));
      DedupSettings settings = config.settings();
      PCollection<Row> rows =
          withoutRecurrent(read.get(ARTICLES))
              .apply("Dedup", Dedup.with(settings))
              .apply("Apply", ApplyDecisions.inBuckets(settings.documents().buckets()))
              .apply("Rows", MapElements.into(TypeDescriptors.rows()).via(ArticleRows::of));
      return RowOutputs.of(rows, read.get(RowOutputs.FAILED));
    }

    private PCollection<Article> withoutRecurrent(PCollection<Article> articles) {
      return config.recurrence()
          ? articles.apply("Recurrence", Recurrence.with(RecurrenceSettings.defaults()))
          : articles;
    }
  }

  private static final class ReadRowFn extends DoFn<Row, Article> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Row row, MultiOutputReceiver out) {
      try {
        out.get(DedupRows.ARTICLES).output(RowReader.article(row));
      } catch (IllegalArgumentException e) {
        out.get(RowOutputs.FAILED).output(RowOutputs.wrongRow(row, e));
      }
    }
  }
}
