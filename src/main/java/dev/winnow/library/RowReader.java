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
import dev.winnow.model.Story;
import dev.winnow.split.Fingerprints;
import dev.winnow.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    String uri = required(row, "uri");
    byte[] bytes = get(row, "bytes", byte[].class);
    String text = text(row, "text");
    if (bytes == null && text == null) {
      throw new IllegalArgumentException("The row has neither 'bytes' nor 'text'; give it one.");
    }
    byte[] content = bytes == null ? text.getBytes(StandardCharsets.UTF_8) : bytes;
    return new RawDocument(
        id(row, content), uri, content, text(row, "media_type"), text(row, "published"));
  }

  /**
   * The article of an input row of {@code winnow:dedup:v1}.
   *
   * @throws IllegalArgumentException if it has no uri, or no text, or a word that is not known
   */
  static Article article(Row row) {
    String mediaType = text(row, "media_type");
    String charset = text(row, "charset");
    return new Article(
        new Source(
            id(row, String.valueOf(text(row, "text")).getBytes(StandardCharsets.UTF_8)),
            required(row, "uri"),
            strings(row, "also_at"),
            mediaType == null ? PLAIN_TEXT : mediaType,
            charset == null ? "UTF-8" : charset),
        new Metadata(
            text(row, "title"),
            text(row, "byline"),
            text(row, "published"),
            text(row, "site"),
            text(row, "url"),
            text(row, "language"),
            text(row, "page_type")),
        List.of(),
        paragraphs(row),
        rows(row, "removals", RowReader::removal),
        dropped(get(row, "dropped", Row.class)),
        story(get(row, "story", Row.class)));
  }

  /** The id of a row, or the SHA-256 of its content if the row has no id. */
  private static String id(Row row, byte[] content) {
    String id = text(row, "id");
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
    if (get(row, "paragraphs", Collection.class) != null) {
      return rows(row, "paragraphs", RowReader::paragraph);
    }
    return Arrays.stream(required(row, "text").split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> paragraph(BlockKind.PARAGRAPH, text, Span.UNKNOWN, null))
        .toList();
  }

  private static Paragraph paragraph(Row row) {
    return paragraph(
        word(row, "kind", BlockKind.values(), BlockKind::label),
        required(row, "text"),
        span(row),
        reference(get(row, "of", Row.class)));
  }

  private static Paragraph paragraph(BlockKind kind, String text, Span span, Reference of) {
    return new Paragraph(kind, text, span, Fingerprints.of(text), Words.count(text), of);
  }

  private static Removal removal(Row row) {
    Long stories = get(row, "stories", Long.class);
    Long documents = get(row, "documents", Long.class);
    return new Removal(
        required(row, "step"),
        required(row, "rule"),
        kind(row),
        required(row, "text"),
        span(row),
        reference(get(row, "of", Row.class)),
        get(row, "score", Double.class),
        stories == null || documents == null
            ? null
            : new RecurrenceCount(stories.intValue(), documents.intValue()));
  }

  /** A kind of Winnow's, or one that a rule file declares. */
  private static RemovalKind kind(Row row) {
    String label = required(row, "kind");
    return RemovalKind.of(label).orElseGet(() -> RemovalKind.own(label));
  }

  private static DropReason dropped(Row row) {
    return row == null
        ? null
        : new DropReason(
            required(row, "step"),
            required(row, "rule"),
            reference(get(row, "of", Row.class)),
            get(row, "similarity", Double.class));
  }

  private static Story story(Row row) {
    return row == null
        ? null
        : new Story(
            required(row, "id"),
            word(row, "relation", Relation.values(), Relation::label),
            text(row, "of"),
            get(row, "similarity", Double.class));
  }

  private static Reference reference(Row row) {
    if (row == null) {
      return null;
    }
    Long paragraph = get(row, "paragraph", Long.class);
    return new Reference(required(row, "id"), paragraph == null ? -1 : paragraph.intValue());
  }

  private static Span span(Row row) {
    Long start = get(row, "start", Long.class);
    Long end = get(row, "end", Long.class);
    return start == null || end == null ? Span.UNKNOWN : new Span(start.intValue(), end.intValue());
  }

  private static <T> T word(Row row, String field, T[] known, Function<T, String> label) {
    String said = required(row, field);
    return Arrays.stream(known)
        .filter(each -> label.apply(each).equals(said))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The field '"
                        + field
                        + "' is '"
                        + said
                        + "'; known: "
                        + Arrays.stream(known).map(label).toList()
                        + "."));
  }

  private static <T> List<T> rows(Row row, String field, Function<Row, T> reader) {
    Collection<?> rows = get(row, field, Collection.class);
    return rows == null ? List.of() : rows.stream().map(Row.class::cast).map(reader).toList();
  }

  private static List<String> strings(Row row, String field) {
    Collection<?> values = get(row, field, Collection.class);
    return values == null ? List.of() : values.stream().map(String.class::cast).toList();
  }

  /** The text of a field; null if the row does not have it. */
  static String text(Row row, String field) {
    return get(row, field, String.class);
  }

  private static String required(Row row, String field) {
    String value = text(row, field);
    if (value == null) {
      throw new IllegalArgumentException(
          "The field '" + field + "' is missing; each row needs it.");
    }
    return value;
  }

  /**
   * The value of a field; null if the row does not have it.
   *
   * @throws IllegalArgumentException if it is of another type
   */
  static <T> T get(Row row, String field, Class<T> type) {
    Object value = row.getSchema().hasField(field) ? row.getValue(field) : null;
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          "The field '" + field + "' holds no " + type.getSimpleName() + " but '" + value + "'.");
    }
    return type.cast(value);
  }
}
