package dev.winnow.pipeline;

import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.io.DocumentSource;
import dev.winnow.io.Sink;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.json.RunInfo;
import dev.winnow.yaml.ConfigException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The plan of a run that ends.
 *
 * @param source where documents come from
 * @param transforms the steps between source and sink
 * @param sink where the run is written
 * @param options how the run behaves
 * @param info the part of each record that tells how it was made
 */
public record BatchPlan(
    DocumentSource source, Transforms transforms, Sink sink, RunOptions options, RunInfo info)
    implements Plan {

  /** This plan with another input, as {@code --input} has it. */
  public BatchPlan withInput(String path) {
    return with(source.from(path), sink);
  }

  /** This plan with another output, as {@code --output} has it. */
  public BatchPlan withOutput(String path) {
    return with(source, sink.to(path));
  }

  /** This plan with another source and sink. */
  public BatchPlan with(DocumentSource from, Sink to) {
    return new BatchPlan(from, transforms, to, options, info);
  }

  /**
   * This plan with other indexes.
   *
   * @throws ConfigException if no documents are compared, or the sink has no index
   */
  public BatchPlan withIndex(IndexFolders folders) {
    if (!dedup().comparesDocuments()) {
      throw new ConfigException(
          "--index: is for runs that end and compare documents, which "
              + info.pipeline()
              + " does not do");
    }
    if (!(sink instanceof JsonFiles)) {
      throw new ConfigException("--index: goes with the sink WriteJson alone");
    }
    return new BatchPlan(source, transforms.withIndex(folders), sink, options, info);
  }

  @Override
  public DocumentChain chain() {
    return new DocumentChain(extract(), transforms.documentSteps(), options.checkConservation());
  }

  @Override
  public Stream<String> places() {
    Stream<String> indexes =
        Stream.ofNullable(dedup().index()).flatMap(index -> index.all().stream());
    return Stream.of(
            source.folders().stream(),
            Stream.of(sink.folder(), recurrence().learn()).filter(Objects::nonNull),
            indexes)
        .flatMap(places -> places);
  }

  /**
   * The index of earlier runs.
   *
   * @throws ConfigException if it cannot be used
   */
  Index openIndex() {
    return dedup().index() == null
        ? Index.NONE
        : Index.open(dedup().index(), sink.folder(), documents(), dedup().repeats());
  }
}
