package dev.winnow.library;

import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.FieldType;

/**
 * The schemas of the rows that {@code winnow:clean:v1} and {@code winnow:dedup:v1} return. Fields
 * have the names and the meaning of those in {@code records/} and {@code removals/}; a value that
 * is not known is null here. {@code published} is a day or a moment, and {@code language} a BCP 47
 * tag, because the rows of one transform are the input of the other.
 */
final class RowSchemas {
  /** A pointer to the document that a duplicate repeats, and to its paragraph. */
  static final Schema REFERENCE =
      Schema.builder().addStringField("id").addNullableField("paragraph", FieldType.INT64).build();

  /** A paragraph of the record. */
  static final Schema PARAGRAPH =
      Schema.builder()
          .addStringField("kind")
          .addStringField("text")
          .addNullableField("start", FieldType.INT64)
          .addNullableField("end", FieldType.INT64)
          .addStringField("fingerprint")
          .addNullableField("of", FieldType.row(REFERENCE))
          .build();

  /** A removed piece of text. */
  static final Schema REMOVAL =
      Schema.builder()
          .addStringField("step")
          .addStringField("rule")
          .addStringField("kind")
          .addStringField("text")
          .addNullableField("start", FieldType.INT64)
          .addNullableField("end", FieldType.INT64)
          .addNullableField("of", FieldType.row(REFERENCE))
          .addNullableField("similarity", FieldType.DOUBLE)
          .addNullableField("score", FieldType.DOUBLE)
          .addNullableField("stories", FieldType.INT64)
          .addNullableField("documents", FieldType.INT64)
          .build();

  /** The story that a document belongs to. */
  static final Schema STORY =
      Schema.builder()
          .addStringField("id")
          .addStringField("relation")
          .addNullableField("of", FieldType.STRING)
          .addNullableField("similarity", FieldType.DOUBLE)
          .build();

  /** The reason why a document has no record. */
  static final Schema DROPPED =
      Schema.builder()
          .addStringField("step")
          .addStringField("rule")
          .addNullableField("of", FieldType.row(REFERENCE))
          .addNullableField("similarity", FieldType.DOUBLE)
          .addNullableField("value", FieldType.DOUBLE)
          .addNullableField("threshold", FieldType.DOUBLE)
          .build();

  /** A document that was read: its record and its removals. */
  static final Schema ARTICLE =
      Schema.builder()
          .addStringField("id")
          .addStringField("uri")
          .addArrayField("also_at", FieldType.STRING)
          .addNullableField("media_type", FieldType.STRING)
          .addNullableField("charset", FieldType.STRING)
          .addNullableField("title", FieldType.STRING)
          .addNullableField("byline", FieldType.STRING)
          .addNullableField("published", FieldType.STRING)
          .addNullableField("site", FieldType.STRING)
          .addNullableField("url", FieldType.STRING)
          .addNullableField("language", FieldType.STRING)
          .addNullableField("page_type", FieldType.STRING)
          .addArrayField("paragraphs", FieldType.row(PARAGRAPH))
          .addStringField("text")
          .addNullableField("story", FieldType.row(STORY))
          .addArrayField("removals", FieldType.row(REMOVAL))
          .addNullableField("dropped", FieldType.row(DROPPED))
          .build();

  /** A document that could not be processed. */
  static final Schema FAILURE =
      Schema.builder()
          .addStringField("uri")
          .addNullableField("id", FieldType.STRING)
          .addStringField("step")
          .addStringField("category")
          .addStringField("message")
          .build();

  private RowSchemas() {}
}
