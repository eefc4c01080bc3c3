package dev.winnow.write.json;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import java.nio.charset.StandardCharsets;

/**
 * All that a run writes about one document, as one JSON object: {@code record} and {@code
 * removals}, or {@code failure}, each as the line of the folder of that name.
 *
 * @param info what the record says of the run
 */
public record DocumentJson(RunInfo info) {

  /** What is known of a document that was read; one that is dropped has no {@code record}. */
  public String of(Article article) {
    return "{" + read(article) + "}";
  }

  /** The same, and {@code page} and {@code blocks}: what the page is, and each block's fate. */
  public String of(Article article, PageDecisions decisions) {
    String blocks = object(JsonLine.of(1024, decisions::write));
    return "{" + read(article) + "," + blocks.substring(1);
  }

  /** The same, and {@code against}: what of a run the document is related to. */
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

  /** What is known of one that was not. */
  public String of(Failure failure) {
    return "{\"failure\":" + object(new FailureJson().line(failure)) + "}";
  }

  private static String object(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).strip();
  }
}
