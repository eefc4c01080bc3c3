package dev.winnow.library;

import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RecurrenceCount;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.model.Stated;
import dev.winnow.model.Story;
import dev.winnow.split.Fingerprints;
import dev.winnow.text.Words;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.beam.sdk.values.Row;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads documents and articles out of rows, by the names of fields; other fields are ignored. */
final class RowReader {
  private static final String PLAIN_TEXT = "text/plain";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

  private RowReader() {}

  /**
   * The document of an input row of {@code winnow:clean:v1}.
   *
   * @throws IllegalArgumentException if it has no uri, or neither bytes nor a text
   */
  static RawDocument document(Row row) {
    String uri = RowFields.required(row, "uri");
    byte[] bytes = RowFields.get(row, "bytes", byte[].class);
    String text = RowFields.text(row, "text");
    if (bytes == null && text == null) {
      throw new IllegalArgumentException("The row has neither 'bytes' nor 'text'; give it one.");
    }
    byte[] content = bytes == null ? text.getBytes(StandardCharsets.UTF_8) : bytes;
    return new RawDocument(
        id(row, content),
        uri,
        content,
        Stated.of(RowFields.text(row, "media_type"), RowFields.text(row, "published")));
  }

  /**
   * The article of an input row of {@code winnow:dedup:v1}.
   *
   * @throws IllegalArgumentException if it has no uri, or no text, or a word that is not known, or
   *     a date that is not in ISO 8601
   */
  static Article article(Row row) {
    String mediaType = RowFields.textIfAny(row, "media_type");
    String charset = RowFields.textIfAny(row, "charset");
    List<Paragraph> paragraphs = paragraphs(row);
    return new Article(
        new Source(
            id(row, content(row, paragraphs).getBytes(StandardCharsets.UTF_8)),
            RowFields.required(row, "uri"),
            RowFields.strings(row, "also_at"),
            mediaType == null ? PLAIN_TEXT : mediaType,
            charset == null ? "UTF-8" : charset),
        new Metadata(
            RowFields.textIfAny(row, "title"),
            RowFields.textIfAny(row, "byline"),
            published(row),
            RowFields.textIfAny(row, "site"),
            RowFields.textIfAny(row, "url"),
            RowFields.textIfAny(row, "language"),
            RowFields.textIfAny(row, "page_type")),
        List.of(),
        paragraphs,
        RowFields.rows(row, "removals", RowReader::removal),
        dropped(RowFields.get(row, "dropped", Row.class)),
        story(RowFields.get(row, "story", Row.class)),
        List.of());
  }

  /** The text of a row, or that of its paragraphs if the row has no text. */
  private static String content(Row row, List<Paragraph> paragraphs) {
    String text = RowFields.text(row, "text");
    return text == null
        ? paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"))
        : text;
  }

  /** The date of a row, by which documents are ordered; null if the row has none. */
  private static String published(Row row) {
    String published = RowFields.textIfAny(row, "published");
    if (published == null) {
      return null;
    }
    try {
      DateTimeFormatter form =
          published.length() == 10
              ? DateTimeFormatter.ISO_LOCAL_DATE
              : DateTimeFormatter.ISO_OFFSET_DATE_TIME;
      TemporalAccessor unused = form.parse(published);
      return published;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "The field 'published' is '"
              + published
              + "'; it must be a date such as 2026-05-02, or a time with its zone such as"
              + " 2026-05-02T10:00:00Z.",
          e);
    }
  }

  /** The id of a row, or the SHA-256 of its content if the row has no id. */
  private static String id(Row row, byte[] content) {
    String id = RowFields.text(row, "id");
    if (id != null && !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "The field 'id' is '"
              + id
              + "'; it must have 64 digits from 0 to f, or be absent. A name of your own goes into"
              + " 'uri'.");
    }
    return id == null ? DigestUtils.sha256Hex(content) : id;
  }

  private static List<Paragraph> paragraphs(Row row) {
    if (RowFields.get(row, "paragraphs", Collection.class) != null) {
      return RowFields.rows(row, "paragraphs", RowReader::paragraph);
    }
    return Arrays.stream(RowFields.required(row, "text").split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> paragraph(BlockKind.PARAGRAPH, text, Span.UNKNOWN, null))
        .toList();
  }

  private static Paragraph paragraph(Row row) {
    return paragraph(
        RowFields.word(row, "kind", BlockKind.values(), BlockKind::label),
        RowFields.required(row, "text"),
        span(row),
        reference(RowFields.get(row, "of", Row.class)));
  }

  private static Paragraph paragraph(BlockKind kind, String text, Span span, Reference of) {
    return new Paragraph(kind, text, span, Fingerprints.of(text), Words.count(text), of);
  }

  private static Removal removal(Row row) {
    Long stories = RowFields.get(row, "stories", Long.class);
    Long documents = RowFields.get(row, "documents", Long.class);
    RemovalKind kind = kind(row);
    String masked = kind == RemovalKind.PERSONAL_DATA ? RowFields.text(row, "text") : "";
    return new Removal(
        RowFields.required(row, "step"),
        RowFields.required(row, "rule"),
        kind,
        masked == null ? "" : RowFields.required(row, "text"),
        span(row),
        reference(RowFields.get(row, "of", Row.class)),
        RowFields.get(row, "score", Double.class),
        stories == null || documents == null
            ? null
            : new RecurrenceCount(stories.intValue(), documents.intValue()));
  }

  /** A kind of Winnow's, or one that a rule file declares. */
  private static RemovalKind kind(Row row) {
    String label = RowFields.required(row, "kind");
    return RemovalKind.of(label).orElseGet(() -> RemovalKind.own(label));
  }

  private static DropReason dropped(Row row) {
    return row == null
        ? null
        : new DropReason(
            RowFields.required(row, "step"),
            RowFields.required(row, "rule"),
            reference(RowFields.get(row, "of", Row.class)),
            RowFields.get(row, "similarity", Double.class),
            RowFields.get(row, "value", Double.class),
            RowFields.get(row, "threshold", Double.class));
  }

  private static Story story(Row row) {
    return row == null
        ? null
        : new Story(
            RowFields.required(row, "id"),
            RowFields.word(row, "relation", Relation.values(), Relation::label),
            RowFields.textIfAny(row, "of"),
            RowFields.get(row, "similarity", Double.class));
  }

  private static Reference reference(Row row) {
    // A record of a run has an empty owner where there is none.
    if (row == null || RowFields.required(row, "id").isEmpty()) {
      return null;
    }
    Long paragraph = RowFields.get(row, "paragraph", Long.class);
    return new Reference(
        RowFields.required(row, "id"), paragraph == null ? -1 : paragraph.intValue());
  }

  private static Span span(Row row) {
    Long start = RowFields.get(row, "start", Long.class);
    Long end = RowFields.get(row, "end", Long.class);
    return start == null || end == null || start < 0
        ? Span.UNKNOWN
        : new Span(start.intValue(), end.intValue());
  }
}
