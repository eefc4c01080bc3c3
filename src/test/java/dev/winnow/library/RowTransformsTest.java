package dev.winnow.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowTransformsTest {
  static final String BRIDGE =
      "The council closed the old bridge on Monday, because two of its beams have cracked. Buses"
          + " take the ring road until the beams are replaced in the autumn, the mayor said.";
  static final String HARBOUR =
      "The harbour will get a new crane next spring, which lifts three times as much as the one"
          + " that has stood on the northern quay since the year of the great storm.";

  private static final Schema DOCUMENT =
      Schema.builder()
          .addNullableField("uri", FieldType.STRING)
          .addNullableField("text", FieldType.STRING)
          .addNullableField("bytes", FieldType.BYTES)
          .addNullableField("id", FieldType.STRING)
          .build();

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void cleansTextsAndBytes() {
    PCollectionRowTuple outputs =
        apply(
            "winnow:clean:v1",
            none("winnow:clean:v1"),
            document("a.txt", BRIDGE + "\n\nShare on Facebook\n", null),
            document("b.txt", null, HARBOUR.getBytes(UTF_8)));
    assertThat(outputs.get("output").getSchema()).isEqualTo(RowSchemas.ARTICLE);
    assertThat(outputs.get("errors").getSchema()).isEqualTo(RowSchemas.FAILURE);
    PAssert.that(outputs.get("errors")).empty();
    PAssert.that(outputs.get("output"))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .extracting(row -> row.getString("text"))
                  .containsExactlyInAnyOrder(BRIDGE, HARBOUR);
              Row first =
                  StreamSupport.stream(rows.spliterator(), false)
                      .filter(row -> "a.txt".equals(row.getString("uri")))
                      .findFirst()
                      .orElseThrow();
              assertThat(first.getString("language")).isEqualTo("en");
              assertThat(first.<Row>getArray("paragraphs"))
                  .singleElement()
                  .satisfies(
                      row -> {
                        assertThat(row.getString("kind")).isEqualTo("paragraph");
                        assertThat(row.getInt64("start")).isZero();
                        assertThat(row.getInt64("end")).isEqualTo(BRIDGE.length());
                      });
              assertThat(first.<Row>getArray("removals"))
                  .extracting(row -> row.getString("rule"))
                  .containsExactly("platform-names");
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void rowsThatAreNoDocumentAreErrors() {
    PCollectionRowTuple outputs =
        apply(
            "winnow:clean:v1",
            none("winnow:clean:v1"),
            document("a.txt", null, null),
            document(null, BRIDGE, null),
            Row.withSchema(DOCUMENT).addValues("b.txt", BRIDGE, null, "7").build(),
            document("c.txt", "", null));
    PAssert.that(outputs.get("output")).empty();
    PAssert.that(outputs.get("errors"))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .extracting(row -> row.getString("category") + ": " + row.getString("message"))
                  .containsExactlyInAnyOrder(
                      "wrong_row: The row has neither 'bytes' nor 'text'; give it one.",
                      "wrong_row: The field 'id' is '7'; it must have 64 digits from 0 to f, or be"
                          + " absent. A name of your own goes into 'uri'.",
                      "wrong_row: The field 'uri' is missing; each row needs it.",
                      "empty: The document has no visible character; check whether it was fetched"
                          + " fully.");
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void rulesOfOneSOwn(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(
        rules,
        """
        rules:
          - name: my-crane
            kind: other
            remove: block
            where: {text: "^The harbour will get"}
            examples: ["The harbour will get a crane"]
            keeps: ["The harbour has a crane"]
        """);
    Row configuration =
        Row.withSchema(provider("winnow:clean:v1").configurationSchema())
            .addValues(null, List.of(rules.toString()), null, null)
            .build();
    PCollectionRowTuple outputs =
        apply(
            "winnow:clean:v1",
            configuration,
            document("a.txt", BRIDGE + "\n\nShare on Facebook\n\n" + HARBOUR, null));
    PAssert.that(outputs.get("output"))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .extracting(row -> row.getString("text"))
                  .containsExactly(BRIDGE + "\n\nShare on Facebook");
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void findsCopiesAmongCleanedRows() {
    PCollection<Row> cleaned =
        apply(
                "winnow:clean:v1",
                none("winnow:clean:v1"),
                document("a.txt", BRIDGE, null),
                document("b.txt", BRIDGE + "\n\nShare on Facebook\n", null),
                document("c.txt", HARBOUR, null))
            .get("output");
    PCollectionRowTuple outputs =
        PCollectionRowTuple.of("input", cleaned)
            .apply(provider("winnow:dedup:v1").from(none("winnow:dedup:v1")));
    assertThat(outputs.get("output").getSchema()).isEqualTo(RowSchemas.ARTICLE);
    PAssert.that(outputs.get("errors")).empty();
    PAssert.that(outputs.get("output"))
        .satisfies(
            rows -> {
              assertThat(rows).hasSize(3);
              List<Row> copies =
                  StreamSupport.stream(rows.spliterator(), false)
                      .filter(row -> row.getRow("dropped") != null)
                      .toList();
              assertThat(copies)
                  .singleElement()
                  .satisfies(
                      copy -> {
                        assertThat(copy.getString("text")).isEmpty();
                        assertThat(copy.getRow("dropped").getString("rule")).isEqualTo("near");
                        assertThat(copy.getRow("dropped").getRow("of").getString("id"))
                            .isNotEqualTo(copy.getString("id"));
                        assertThat(copy.<Row>getArray("removals"))
                            .extracting(row -> row.getString("text"))
                            .contains(BRIDGE);
                      });
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void findsRepeatsAmongRowsOfOneSOwn() {
    Schema schema = Schema.builder().addStringField("uri").addStringField("text").build();
    Row first = Row.withSchema(schema).addValues("1", BRIDGE + "\n\n" + HARBOUR).build();
    Row second =
        Row.withSchema(schema)
            .addValues(
                "2",
                "Nothing of the sort is planned for the other bank of the river, where the old"
                    + " warehouses are to become flats and the mill a museum of milling, and where"
                    + " the last of the barges will find a berth.\n\n"
                    + HARBOUR)
            .build();
    PCollectionRowTuple outputs = apply("winnow:dedup:v1", none("winnow:dedup:v1"), first, second);
    PAssert.that(outputs.get("output"))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .flatExtracting(row -> row.<Row>getArray("removals"))
                  .singleElement()
                  .satisfies(
                      row -> {
                        assertThat(row.getString("text")).isEqualTo(HARBOUR);
                        assertThat(row.getString("rule")).isEqualTo("repeated-paragraph");
                      });
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void rowsAndArticlesAreOneToOne() {
    CleanResult.Cleaned cleaned =
        (CleanResult.Cleaned)
            Cleaner.shipped().clean((BRIDGE + "\n\nShare on Facebook\n").getBytes(UTF_8), "a.txt");
    assertThat(RowReader.article(ArticleRows.of(cleaned.article()))).isEqualTo(cleaned.article());
  }

  @Test
  void wrongUse() {
    Schema schema = Schema.builder().addStringField("uri").build();
    Row row = Row.withSchema(schema).addValues("a").build();
    assertThatThrownBy(() -> apply("winnow:clean:v1", none("winnow:clean:v1"), row))
        .hasMessage(
            "winnow:clean:v1: the input rows need one of the fields [bytes, text], and have [uri]");
    SchemaTransformProvider dedup = provider("winnow:dedup:v1");
    Row wrong =
        Row.withSchema(dedup.configurationSchema())
            .addValues("keep", null, null, null, null, null, null)
            .build();
    assertThatThrownBy(() -> dedup.from(wrong))
        .hasMessage("winnow:dedup:v1: 'copies' is 'keep'; known: [drop, mark, off]");
    SchemaTransformProvider clean = provider("winnow:clean:v1");
    Row unknown =
        Row.withSchema(clean.configurationSchema())
            .addValues(null, null, List.of("no-such-rule"), null)
            .build();
    assertThatThrownBy(() -> clean.from(unknown)).hasMessageContaining("there is no rule 'no-such");
    Row both =
        Row.withSchema(clean.configurationSchema())
            .addValues("mine.yaml", List.of("shipped"), null, null)
            .build();
    assertThatThrownBy(() -> clean.from(both))
        .hasMessage(
            "winnow:clean:v1: 'pipeline' says all; 'rules', 'disable' and 'threshold' go without"
                + " it");
  }

  private PCollectionRowTuple apply(String urn, Row configuration, Row... rows) {
    return PCollectionRowTuple.of(
            "input", pipeline.apply(Create.of(List.of(rows)).withRowSchema(rows[0].getSchema())))
        .apply(provider(urn).from(configuration));
  }

  private static Row document(String uri, String text, byte[] bytes) {
    return Row.withSchema(DOCUMENT).addValues(uri, text, bytes, null).build();
  }

  static Row none(String urn) {
    return Row.nullRow(provider(urn).configurationSchema());
  }

  static SchemaTransformProvider provider(String urn) {
    return StreamSupport.stream(
            ServiceLoader.load(SchemaTransformProvider.class).spliterator(), false)
        .filter(each -> each.identifier().equals(urn))
        .findFirst()
        .orElseThrow();
  }
}
