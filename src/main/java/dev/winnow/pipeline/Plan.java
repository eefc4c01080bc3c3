package dev.winnow.pipeline;

import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.Index;
import dev.winnow.dedup.Policy;
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
import dev.winnow.yaml.ConfigException;
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
 * @param index the folder of what earlier runs have left to compare with; null for none
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
    String index,
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
        index,
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
        index,
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
        index,
        sink,
        options,
        rules,
        info,
        new StreamPlan(from, to, stream.remember(), stream.patience()));
  }

  /**
   * The same with another index.
   *
   * @throws ConfigException if nothing is compared, or only what comes in a stream
   */
  public Plan withIndex(String path) {
    boolean compares = documents.policy() != Policy.OFF || repeats.comparesDocuments();
    if (stream != null || !compares) {
      throw new ConfigException(
          "--index: is for runs that end and compare documents, which "
              + info.pipeline()
              + (stream == null ? " does not do" : " is not about"));
    }
    return new Plan(
        source,
        extract,
        stages,
        recurrence,
        repeats,
        documents,
        dedup,
        path,
        sink,
        options,
        rules,
        info,
        stream);
  }

  /**
   * What earlier runs have left.
   *
   * @throws ConfigException if that cannot be used
   */
  Index openIndex() {
    return index == null ? Index.NONE : Index.open(index, sink.path(), documents, repeats);
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
