package dev.winnow.pipeline;

import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.RepeatSettings;
import dev.winnow.dedup.Repeats;
import dev.winnow.dedup.Verdicts;
import dev.winnow.extract.Extract;
import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;
import dev.winnow.model.Stage;
import dev.winnow.read.ReadFiles;
import dev.winnow.strip.RuleSet;
import dev.winnow.write.RunInfo;
import dev.winnow.write.WriteJson;
import java.io.Serializable;
import java.util.List;

/**
 * A pipeline file, read and validated.
 *
 * @param source what is read
 * @param extract how text is made of bytes
 * @param stages the steps that see one document at a time, in order
 * @param recurrence what is done about text that recurs under unrelated articles
 * @param repeats how paragraphs are compared across documents
 * @param documents how whole documents are compared
 * @param dedup what the file calls the step that compares them
 * @param sink where the run is written
 * @param options how the run behaves
 * @param rules the rules of all {@code Strip} steps
 * @param info what every record says of the run
 * @param stream what is different where the source never ends; null for a run that ends
 */
public record Plan(
    ReadFiles source,
    Extract extract,
    List<Stage> stages,
    RecurrencePlan recurrence,
    RepeatSettings repeats,
    DocumentSettings documents,
    String dedup,
    WriteJson sink,
    RunOptions options,
    List<RuleSet> rules,
    RunInfo info,
    StreamPlan stream)
    implements Serializable {

  public Plan {
    stages = List.copyOf(stages);
    rules = List.copyOf(rules);
  }

  /** The same with another input. */
  public Plan withInput(String path) {
    return new Plan(
        source.withPath(path),
        extract,
        stages,
        recurrence,
        repeats,
        documents,
        dedup,
        sink,
        options,
        rules,
        info,
        stream);
  }

  /** The same with another output. */
  public Plan withOutput(String path) {
    return new Plan(
        source,
        extract,
        stages,
        recurrence,
        repeats,
        documents,
        dedup,
        sink.withPath(path),
        options,
        rules,
        info,
        stream);
  }

  /** The same with another source and sink of its stream. */
  public Plan withStream(DocumentSource from, LineSink to) {
    return new Plan(
        source,
        extract,
        stages,
        recurrence,
        repeats,
        documents,
        dedup,
        sink,
        options,
        rules,
        info,
        new StreamPlan(from, to, stream.remember(), stream.patience()));
  }

  /** How repeats are found across documents, under the name of that step. */
  Repeats repeatRules() {
    return new Repeats(repeats, dedup);
  }

  /** What becomes of documents that were compared, under the name of that step. */
  Verdicts verdicts() {
    return new Verdicts(documents.policy(), dedup);
  }

  /** The part that sees one document at a time. */
  public DocumentChain chain() {
    return new DocumentChain(source, extract, stages, options.checkConservation());
  }
}
