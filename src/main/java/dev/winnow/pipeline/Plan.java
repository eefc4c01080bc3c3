package dev.winnow.pipeline;

import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.Index;
import dev.winnow.extract.Extract;
import dev.winnow.io.Sink;
import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;
import dev.winnow.read.ReadFiles;
import dev.winnow.recur.RecurrenceStep;
import dev.winnow.strip.RuleSet;
import dev.winnow.write.RunInfo;
import dev.winnow.yaml.ConfigException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A pipeline file, read and validated.
 *
 * @param source what is read
 * @param transforms the steps between source and sink
 * @param sink where the run is written
 * @param options how the run behaves
 * @param info what every record says of the run
 * @param stream what takes the place of source and sink where the source never ends; null for a run
 *     that ends
 */
public record Plan(
    DocumentSource source,
    Transforms transforms,
    Sink sink,
    RunOptions options,
    RunInfo info,
    StreamPlan stream) {

  /** The same with another input. */
  public Plan withInput(String path) {
    return new Plan(source.from(path), transforms, sink, options, info, stream);
  }

  /** The same with another output. */
  public Plan withOutput(String path) {
    return new Plan(source, transforms, sink.to(path), options, info, stream);
  }

  /** The same with another source and sink. */
  public Plan with(DocumentSource from, Sink to) {
    return new Plan(from, transforms, to, options, info, stream);
  }

  /** The same with another source and sink of its stream. */
  public Plan withStream(DocumentSource from, LineSink to) {
    return new Plan(from, transforms, to, options, info, new StreamPlan(from, to));
  }

  /**
   * The same with another index.
   *
   * @throws ConfigException if nothing is compared, or only what comes in a stream
   */
  public Plan withIndex(String path) {
    if (stream != null || !dedup().comparesDocuments()) {
      throw new ConfigException(
          "--index: is for runs that end and compare documents, which "
              + info.pipeline()
              + (stream == null ? " does not do" : " is not about"));
    }
    return new Plan(source, transforms.withIndex(path), sink, options, info, stream);
  }

  /** All that a run reads and writes, as far as the plan says it. */
  public Stream<String> places() {
    return Stream.concat(
        source.folders().stream(),
        Stream.of(sink.folder(), dedup().index(), recurrence().learn()).filter(Objects::nonNull));
  }

  /** How text is made of bytes. */
  public Extract extract() {
    return transforms.extract();
  }

  /** The rules of all {@code Strip} steps. */
  public List<RuleSet> rules() {
    return transforms.rules();
  }

  /** How whole documents are compared. */
  public DocumentSettings documents() {
    return dedup().documents();
  }

  /** What is done about text that recurs under unrelated articles. */
  RecurrenceStep recurrence() {
    return transforms.recurrence();
  }

  /** How documents and paragraphs are compared. */
  DedupSettings dedup() {
    return transforms.dedup();
  }

  /**
   * What earlier runs have left.
   *
   * @throws ConfigException if that cannot be used
   */
  Index openIndex() {
    return dedup().index() == null
        ? Index.NONE
        : Index.open(dedup().index(), sink.folder(), documents(), dedup().repeats());
  }

  /** The part that sees one document at a time. */
  public DocumentChain chain() {
    ReadFiles files =
        source instanceof ReadFiles its ? its : new ReadFiles(null, source.largest());
    return new DocumentChain(files, extract(), transforms.stages(), options.checkConservation());
  }
}
