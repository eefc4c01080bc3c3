package dev.winnow.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.Metadata;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Signal;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.model.Story;
import dev.winnow.write.json.RunInfo;
import dev.winnow.write.parquet.ParquetSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format of a run holds the same values. */
class FormatsTest {
  private static final RunInfo INFO = new RunInfo("batch.yaml", "c0ffee", "1.0");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PART = "part-00000-of-00001";
  private static final List<Failure> FAILURES =
      List.of(
          new Failure("b.txt", null, "Read", "unreadable", ""),
          new Failure("a.txt", "0f".repeat(32), "Extract", "empty", "It is empty."));

  @ParameterizedTest
  @ValueSource(strings = {"records", "removals", "failures"})
  void parquetHoldsWhatTheLinesHold(String sort, @TempDir Path folder) throws IOException {
    write(new JsonFiles(folder.toString(), 1, List.of("jsonl", "parquet"), null, null));

    List<String> lines = read(folder.resolve(sort).resolve(PART + ".jsonl"));
    assertThat(lines).isNotEmpty();
    assertThat(read(folder.resolve(sort).resolve(PART + ".parquet"))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({"GZIP,.gz", "ZSTD,.zst"})
  void compressedLinesHoldTheSame(LineCompression compression, String ending, @TempDir Path folder)
      throws IOException {
    write(new JsonFiles(folder.resolve("plain").toString(), 1));
    write(new JsonFiles(folder.resolve("small").toString(), 1, null, compression, null));

    Path small = folder.resolve("small/records").resolve(PART + ".jsonl" + ending);
    Path plain = folder.resolve("plain/records").resolve(PART + ".jsonl");
    assertThat(read(small)).isEqualTo(read(plain));
    assertThat(Files.size(small)).isLessThan(Files.size(plain));
  }

  @ParameterizedTest
  @CsvSource({"parquet,NONE,.parquet", "jsonl,GZIP,.jsonl.gz", "jsonl,ZSTD,.jsonl.zst"})
  void theSameArticlesGiveTheSameBytes(
      String format, LineCompression compression, String ending, @TempDir Path folder)
      throws IOException {
    for (String run : List.of("one", "two")) {
      write(new JsonFiles(folder.resolve(run).toString(), 1, List.of(format), compression, null));
    }

    for (String sort : List.of("records", "removals", "failures")) {
      assertThat(folder.resolve("one").resolve(sort).resolve(PART + ending))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(sort).resolve(PART + ending));
    }
  }

  @Test
  void aPartWithoutDocumentsIsAFileWithTheSchema(@TempDir Path folder) throws IOException {
    JsonFiles files = new JsonFiles(folder.toString(), 1, List.of("parquet"), null, null);

    assertThat(new ShardWriter(files, INFO).write(0, List.of(), List.of()).counts()).isEmpty();

    for (String sort : List.of("records", "removals", "failures")) {
      assertThat(read(folder.resolve(sort).resolve(PART + ".parquet"))).isEmpty();
    }
  }

  @Test
  void everyFieldOfARecordIsRequired() {
    assertThat(optional(ParquetSchema.RECORD.type())).isEmpty();
  }

  /** The JSON Schemas and the schemas of Parquet describe one thing. */
  @ParameterizedTest
  @EnumSource
  void bothSchemasHaveTheSameFields(ParquetSchema schema) throws IOException {
    String name = schema.type().getName() + ".schema.json";
    List<String> described = new ArrayList<>();
    JSON.readTree(ParquetSchema.class.getResource("/dev/winnow/write/" + name))
        .get("properties")
        .fieldNames()
        .forEachRemaining(described::add);
    List<String> fields = schema.type().getFields().stream().map(Type::getName).toList();

    if (schema == ParquetSchema.RECORD) {
      assertThat(fields).isEqualTo(described);
    }
    assertThat(fields).containsExactlyInAnyOrderElementsOf(described);
  }

  private static Set<String> optional(GroupType type) {
    Set<String> names = new TreeSet<>();
    for (Type field : type.getFields()) {
      if (field.isRepetition(Type.Repetition.OPTIONAL)) {
        names.add(field.getName());
      }
      if (!field.isPrimitive()) {
        names.addAll(optional(field.asGroupType()));
      }
    }
    return names;
  }

  private static List<String> read(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    RunLines.read(file.toString(), lines::add);
    return lines;
  }

  private static void write(JsonFiles files) throws IOException {
    assertThat(new ShardWriter(files, INFO).write(0, articles(), FAILURES).counts()).isNotEmpty();
  }

  private static List<Article> articles() {
    Article plain =
        SampleArticles.article(
            List.of(
                SampleArticles.paragraph(
                    "Otters \uD83E\uDDA6 \uD83E half \"quoted\" \u0000.", Span.UNKNOWN),
                SampleArticles.paragraph("Again.", new Span(20, 26))
                    .repeating(new Reference("0b", 3))),
            List.of(SampleArticles.removal("share-bar", RemovalKind.SHARE, "Share", 0, 5)));
    Source elsewhere =
        new Source(SampleArticles.OWNER, "/in/b.html", List.of("/in/c.html"), "text/html", "UTF-8");
    Article full =
        SampleArticles.article(
                List.of(SampleArticles.paragraph("Weir.", new Span(0, 5))), List.of())
            .withSource(elsewhere)
            .withMetadata(new Metadata("Weir", "A", "2024-05-01T10:00:00Z", "S", "U", "en-GB"))
            .in(new Story(SampleArticles.ID, Relation.CONTAINED, SampleArticles.ID, 0.1))
            .withQuality(List.of(new Signal("words", 1.0)));
    Article dropped = SampleArticles.article(List.of(), List.of()).drop(SampleArticles.copy());
    return List.of(plain, full, dropped, SampleArticles.article(List.of(), List.of()));
  }
}
