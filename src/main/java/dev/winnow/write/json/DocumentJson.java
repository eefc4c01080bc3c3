package dev.winnow.write.json;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import java.nio.charset.StandardCharsets;

/**
 * All that a run writes about one document, as one JSON object: {@code record} and {@code
 * removals}, or {@code failure}, each as the line of the folder of that name.
 *
 * @param info the part of each record that tells how it was made
 */
public record DocumentJson(RunInfo info) {

  /** The object of a document that was read. A dropped document has no {@code record}. */
  public String of(Article article) {
    return "{" + read(article) + "}";
  }

  /**
   * The same object with {@code page}, the kind of the page, and {@code blocks}, the decision on
   * each block.
   */
  public String of(Article article, PageDecisions decisions) {
    String blocks = object(JsonLine.of(1024, decisions::write));
    return "{" + read(article) + "," + blocks.substring(1);
  }

  /** The same object with {@code against}, the records of a run that the document is related to. */
  public String of(Article article, RunComparison against) {
    String found = object(JsonLine.of(1024, against::write));
    return "{" + read(article) + "," + found.substring(1);
  }

  private String read(Article article) {
    String removals = "\"removals\":" + object(new AuditJson().line(article));
    if (article.dropped() != null) {
      return removals;
    }
    byte[] line = new RecordJson(info.config(), info.version()).line(article);
    return "\"record\":" + object(line) + "," + removals;
  }

  /** The object of a document that could not be read. */
  public String of(Failure failure) {
    return "{\"failure\":" + object(new FailureJson().line(failure)) + "}";
  }

  private static String object(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).strip();
  }
}
