package dev.winnow.library;

import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.DocumentChain;
import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.Field;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.schemas.transforms.SchemaTransform;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * {@value #URN}: cleans each document of a collection of rows by itself.
 *
 * <p>An input row has {@code uri}, one of {@code bytes} and {@code text}, and perhaps {@code id},
 * {@code media_type} and {@code published}. The output {@code output} has a row of {@link
 * RowSchemas#ARTICLE} for each document that was read, and {@code errors} one of {@link
 * RowSchemas#FAILURE} for each other row.
 */
public final class CleanRowsProvider implements SchemaTransformProvider {
  /** The identifier of the transform. */
  static final String URN = "winnow:clean:v1";

  @Override
  public String identifier() {
    return URN;
  }

  @Override
  public String description() {
    return "Cleans scraped news articles: takes rows with 'uri' and 'bytes' or 'text', and returns"
        + " rows with the clean text, the metadata and everything that was removed.";
  }

  @Override
  public Schema configurationSchema() {
    return Schema.of(
        Field.nullable("pipeline", FieldType.STRING)
            .withDescription("A pipeline file whose steps clean; it excludes the other fields."),
        Field.nullable("rules", FieldType.array(FieldType.STRING))
            .withDescription(
                "Rule files and folders, and the word 'shipped', which is the default."),
        Field.nullable("disable", FieldType.array(FieldType.STRING))
            .withDescription("Names of rules that are switched off."),
        Field.nullable("threshold", FieldType.DOUBLE)
            .withDescription(
                "The score from 0 to 1 below which the block model removes; 0.35 by default."));
  }

  @Override
  public SchemaTransform from(Row configuration) {
    return new CleanRows(CleanRowsConfig.read(configuration).chain());
  }

  @Override
  public List<String> inputCollectionNames() {
    return List.of("input");
  }

  @Override
  public List<String> outputCollectionNames() {
    return List.of(RowOutputs.OUTPUT, RowOutputs.ERRORS);
  }

  private static final class CleanRows extends SchemaTransform {
    private static final long serialVersionUID = 1L;
    private final DocumentChain chain;

    CleanRows(DocumentChain chain) {
      this.chain = chain;
    }

    @Override
    public PCollectionRowTuple expand(PCollectionRowTuple input) {
      PCollectionTuple outputs =
          RowOutputs.single(URN, input, List.of("uri"), List.of("bytes", "text"))
              .apply(
                  "Clean",
                  ParDo.of(new CleanRowFn(chain))
                      .withOutputTags(RowOutputs.ROWS, TupleTagList.of(RowOutputs.FAILED)));
      return RowOutputs.of(outputs.get(RowOutputs.ROWS), outputs.get(RowOutputs.FAILED));
    }
  }

  private static final class CleanRowFn extends DoFn<Row, Row> {
    private static final long serialVersionUID = 1L;
    private final DocumentChain chain;

    CleanRowFn(DocumentChain chain) {
      this.chain = chain;
    }

    @ProcessElement
    public void process(@Element Row row, MultiOutputReceiver out) {
      RawDocument document;
      try {
        document = RowReader.document(row);
      } catch (IllegalArgumentException e) {
        out.get(RowOutputs.FAILED).output(RowOutputs.wrongRow(row, e));
        return;
      }
      DocumentChain.Outcome outcome = chain.process(document);
      Failure failure = outcome.failure();
      if (failure == null) {
        out.get(RowOutputs.ROWS).output(ArticleRows.of(outcome.article()));
      } else {
        out.get(RowOutputs.FAILED).output(ArticleRows.of(failure));
      }
    }
  }
}
