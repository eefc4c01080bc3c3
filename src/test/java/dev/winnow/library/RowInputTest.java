package dev.winnow.library;

import static dev.winnow.library.RowTransformsTest.BRIDGE;
import static dev.winnow.library.RowTransformsTest.HARBOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import dev.winnow.pipeline.PipelineFile;
import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.junit.jupiter.api.Test;

/** Rows and configurations that callers make by themselves. */
class RowInputTest {
  private static final String URN = "winnow:dedup:v1";

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void rowsOfParagraphsAloneStayApart() {
    Schema paragraph = Schema.builder().addStringField("kind").addStringField("text").build();
    Schema schema =
        Schema.builder()
            .addStringField("uri")
            .addArrayField("paragraphs", FieldType.row(paragraph))
            .addNullableField("published", FieldType.STRING)
            .build();
    PCollectionRowTuple outputs =
        apply(
            withParagraph(schema, "1", BRIDGE, "2026-05-02"),
            withParagraph(schema, "2", HARBOUR, "2026-05-02T10:00:00+02:00"),
            withParagraph(schema, "3", HARBOUR + " It is red.", "2 May 2026"));
    PAssert.that(outputs.get("output"))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .extracting(row -> row.getString("uri"), row -> row.getString("text"))
                  .containsExactlyInAnyOrder(tuple("1", BRIDGE), tuple("2", HARBOUR));
              return null;
            });
    PAssert.that(outputs.get("errors"))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .extracting(row -> row.getString("uri"), row -> row.getString("message"))
                  .containsExactly(
                      tuple(
                          "3",
                          "The field 'published' is '2 May 2026'; it must be a date such as"
                              + " 2026-05-02, or a time with its zone such as"
                              + " 2026-05-02T10:00:00Z."));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static Row withParagraph(Schema schema, String uri, String text, String published) {
    Schema paragraph =
        schema.getField("paragraphs").getType().getCollectionElementType().getRowSchema();
    Row only = Row.withSchema(paragraph).addValues("paragraph", text).build();
    return Row.withSchema(schema).addValues(uri, List.of(only), published).build();
  }

  @Test
  void listsOfOtherValuesAreErrors() {
    Schema schema =
        Schema.builder()
            .addStringField("uri")
            .addStringField("text")
            .addArrayField("also_at", FieldType.INT64)
            .build();
    Row row = Row.withSchema(schema).addValues("1", BRIDGE, List.of(7L)).build();
    assertThatThrownBy(() -> RowReader.article(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The field 'also_at' holds no String but '7'.");
  }

  /** Rows may come from {@code records/}, where the values that are not known are empty. */
  @Test
  void emptyValuesOfARecordAreNotKnown() {
    Schema owner = Schema.builder().addStringField("id").addInt64Field("paragraph").build();
    Schema paragraph =
        Schema.builder()
            .addStringField("kind")
            .addStringField("text")
            .addInt64Field("start")
            .addInt64Field("end")
            .addRowField("of", owner)
            .build();
    Schema schema =
        Schema.builder()
            .addStringField("uri")
            .addArrayField("paragraphs", FieldType.row(paragraph))
            .addStringField("published")
            .addStringField("language")
            .build();
    Row none = Row.withSchema(owner).addValues("", -1L).build();
    Row only = Row.withSchema(paragraph).addValues("paragraph", BRIDGE, -1L, -1L, none).build();

    Article article =
        RowReader.article(Row.withSchema(schema).addValues("1", List.of(only), "", "").build());

    assertThat(article.metadata()).isEqualTo(Metadata.NONE);
    assertThat(article.paragraphs().get(0).of()).isNull();
    assertThat(article.paragraphs().get(0).span()).isEqualTo(Span.UNKNOWN);
  }

  /** An audit line does not repeat personal data; each other removal has its text. */
  @Test
  void maskedRemovalsAloneHaveNoText() {
    Schema removal =
        Schema.builder()
            .addStringField("step")
            .addStringField("rule")
            .addStringField("kind")
            .addNullableField("text", FieldType.STRING)
            .build();
    Schema schema =
        Schema.builder()
            .addStringField("uri")
            .addStringField("text")
            .addArrayField("removals", FieldType.row(removal))
            .build();
    Row masked = Row.withSchema(removal).addValues("Mask", "email", "personal_data", null).build();
    Row shared = Row.withSchema(removal).addValues("Strip", "share", "share", null).build();

    Article article =
        RowReader.article(Row.withSchema(schema).addValues("1", BRIDGE, List.of(masked)).build());

    assertThat(article.removals()).containsExactly(Removal.masked("Mask", "email", Span.UNKNOWN));
    Row broken = Row.withSchema(schema).addValues("1", BRIDGE, List.of(shared)).build();
    assertThatThrownBy(() -> RowReader.article(broken))
        .hasMessage("The field 'text' is missing; each row needs it.");
  }

  @Test
  void wholeNumbersAreNumbers() {
    Schema schema = Schema.builder().addInt64Field("near").addInt64Field("buckets").build();
    assertThat(DedupRowsConfig.read(Row.withSchema(schema).addValues(1L, 2L).build()))
        .satisfies(
            config -> {
              assertThat(config.settings().documents().near()).isEqualTo(1.0);
              assertThat(config.settings().documents().buckets()).isEqualTo(2);
            });
    Row large = Row.withSchema(schema).addValues(1L, 1L << 40).build();
    assertThatThrownBy(() -> DedupRowsConfig.read(large))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("winnow:dedup:v1: 'buckets' is too large: 1099511627776");
  }

  @Test
  void aStreamIsNotCompared() {
    Schema schema = Schema.builder().addStringField("uri").addStringField("text").build();
    Row row = Row.withSchema(schema).addValues("1", BRIDGE).build();
    PCollection<Row> endless =
        pipeline
            .apply(Create.of(row).withRowSchema(schema))
            .setIsBoundedInternal(PCollection.IsBounded.UNBOUNDED);
    assertThatThrownBy(() -> dedup(endless))
        .hasMessage(
            "winnow:dedup:v1: compares all rows with each other, so its input must have an end");
  }

  @Test
  void settingsChangeTheShippedSteps() {
    assertThat(new CleanRowsConfig(null, null, null, 0.35).chain().documentSteps())
        .hasToString(PipelineFile.shipped("clean").chain().documentSteps().toString());
  }

  private PCollectionRowTuple apply(Row... rows) {
    return dedup(pipeline.apply(Create.of(List.of(rows)).withRowSchema(rows[0].getSchema())));
  }

  private static PCollectionRowTuple dedup(PCollection<Row> rows) {
    return PCollectionRowTuple.of("input", rows)
        .apply(RowTransformsTest.provider(URN).from(RowTransformsTest.none(URN)));
  }
}
