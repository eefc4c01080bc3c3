package dev.winnow.write;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.write.json.AuditJson;
import dev.winnow.write.json.FailureJson;
import dev.winnow.write.json.RecordJson;
import dev.winnow.write.json.RunInfo;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.beam.sdk.values.KV;

/**
 * Makes the lines of a stream, each with its key and without a line feed. They equal the lines of a
 * run that ends.
 *
 * @param info the part of each record that tells how it was made
 */
public record StreamLines(RunInfo info) implements Serializable {

  /** The record of an article that is not dropped. */
  public KV<String, byte[]> ofRecord(Article article) {
    byte[] line = new RecordJson(info.config(), info.version()).line(article);
    return KV.of(article.source().id(), withoutFeed(line));
  }

  /** The audit line of an article. */
  public KV<String, byte[]> ofRemovals(Article article) {
    return KV.of(article.source().id(), withoutFeed(new AuditJson().line(article)));
  }

  /** The line of a failure. Its key is its id, or its uri if it has no id. */
  public KV<String, byte[]> of(Failure failure) {
    String key = failure.id() == null ? failure.uri() : failure.id();
    return KV.of(key, withoutFeed(new FailureJson().line(failure)));
  }

  private static byte[] withoutFeed(byte[] line) {
    return Arrays.copyOf(line, line.length - 1);
  }
}
