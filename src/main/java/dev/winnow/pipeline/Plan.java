package dev.winnow.pipeline;

import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.extract.Extract;
import dev.winnow.io.DocumentSource;
import dev.winnow.recur.RecurrenceStep;
import dev.winnow.strip.RuleSet;
import dev.winnow.write.json.RunInfo;
import java.util.List;
import java.util.stream.Stream;

/** A pipeline file, read and validated: a {@link BatchPlan} or a {@link StreamPlan}. */
public sealed interface Plan permits BatchPlan, StreamPlan {

  /** Where documents come from. */
  DocumentSource source();

  /** The steps between source and sink. */
  Transforms transforms();

  /** The options of the run. */
  RunOptions options();

  /** The part of each record that tells how it was made. */
  RunInfo info();

  /** The part that sees one document at a time. */
  DocumentChain chain();

  /** The places that a run reads from and writes to, as far as the plan names them. */
  Stream<String> places();

  /** The step that makes articles of bytes. */
  default Extract extract() {
    return transforms().extract();
  }

  /** The rules of all {@code Strip} steps. */
  default List<RuleSet> rules() {
    return transforms().rules();
  }

  /** The step that removes text which recurs under unrelated articles. */
  default RecurrenceStep recurrence() {
    return transforms().recurrence();
  }

  /** The settings for the comparison of documents and paragraphs. */
  default DedupSettings dedup() {
    return transforms().dedup();
  }

  /** The settings for the comparison of whole documents. */
  default DocumentSettings documents() {
    return dedup().documents();
  }
}
