package dev.winnow.pipeline;

import dev.winnow.dedup.Index;
import dev.winnow.read.ReadFiles;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.RunInfo;
import dev.winnow.yaml.ConfigException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The plan of a run that ends.
 *
 * @param source the files that are read
 * @param transforms the steps between source and sink
 * @param sink the files that are written
 * @param options how the run behaves
 * @param info the part of each record that tells how it was made
 */
public record BatchPlan(
    ReadFiles source, Transforms transforms, JsonFiles sink, RunOptions options, RunInfo info)
    implements Plan {

  /** The same with another input. */
  public BatchPlan withInput(String path) {
    return new BatchPlan(source.withPath(path), transforms, sink, options, info);
  }

  /** The same with another output. */
  public BatchPlan withOutput(String path) {
    return new BatchPlan(source, transforms, sink.withPath(path), options, info);
  }

  /**
   * The same with another index.
   *
   * @throws ConfigException if no documents are compared
   */
  public BatchPlan withIndex(String path) {
    if (!dedup().comparesDocuments()) {
      throw new ConfigException(
          "--index: is for runs that end and compare documents, which "
              + info.pipeline()
              + " does not do");
    }
    return new BatchPlan(source, transforms.withIndex(path), sink, options, info);
  }

  @Override
  public DocumentChain chain() {
    return new DocumentChain(
        source, extract(), transforms.stages(), options.checkConservation());
  }

  @Override
  public Stream<String> places() {
    return Stream.of(source.path(), sink.path(), dedup().index(), recurrence().learn())
        .filter(Objects::nonNull);
  }

  /**
   * The index of earlier runs.
   *
   * @throws ConfigException if it cannot be used
   */
  Index openIndex() {
    return dedup().index() == null
        ? Index.NONE
        : Index.open(dedup().index(), sink.path(), documents(), dedup().repeats());
  }
}
