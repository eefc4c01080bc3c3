package dev.winnow.library;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Removal;
import dev.winnow.write.fields.AuditFields;
import dev.winnow.write.json.AuditJson;
import dev.winnow.write.json.FailureJson;
import dev.winnow.write.json.RecordJson;
import dev.winnow.write.json.RunInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result for one document: cleaned or failed. */
public sealed interface CleanResult {

  /**
   * A document that was read.
   *
   * @param article its record and its removals as typed objects; {@link Article#dropped()} has the
   *     reason if the document has no record
   * @param info the config hash and the version that the record names
   */
  record Cleaned(Article article, RunInfo info) implements CleanResult {

    /** Whether the document has a record. A page without an article has none. */
    public boolean hasRecord() {
      return article.dropped() == null;
    }

    /** The paragraphs of the record; empty without a record. */
    public List<Paragraph> paragraphs() {
      return hasRecord() ? article.paragraphs() : List.of();
    }

    /** The text of the record, a blank line between paragraphs; empty without a record. */
    public String text() {
      return paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** The removed pieces of text, in the order of the source where their place is known. */
    public List<Removal> removals() {
      return AuditFields.removals(article);
    }

    /** The record as {@code records/} holds it, without a line feed; empty without a record. */
    public Optional<String> recordJson() {
      return hasRecord()
          ? Optional.of(line(new RecordJson(info.config(), info.version()).line(article)))
          : Optional.empty();
    }

    /** The audit line as {@code removals/} holds it, without a line feed. */
    public String removalsJson() {
      return line(new AuditJson().line(article));
    }
  }

  /**
   * A document that could not be processed.
   *
   * @param failure the step, the category and the message
   */
  record Failed(Failure failure) implements CleanResult {

    /** The line as {@code failures/} holds it, without a line feed. */
    public String json() {
      return line(new FailureJson().line(failure));
    }
  }

  private static String line(byte[] line) {
    return new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
  }
}
