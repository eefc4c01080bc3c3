package dev.winnow.pipeline;

import dev.winnow.checkpoint.WorkFolder;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.io.DocumentSource;
import dev.winnow.io.Sink;
import dev.winnow.read.ReadFiles;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.json.RunInfo;
import dev.winnow.yaml.ConfigException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The plan of a run that ends.
 *
 * @param source where documents come from
 * @param transforms the steps between source and sink
 * @param sink where the run is written
 * @param options how the run behaves
 * @param info the part of each record that tells how it was made
 * @param work where cleaned documents are kept while the run goes on; null if they are not
 */
public record BatchPlan(
    DocumentSource source,
    Transforms transforms,
    Sink sink,
    RunOptions options,
    RunInfo info,
    WorkFolder work)
    implements Plan {

  /** A plan that keeps nothing while it runs. */
  public BatchPlan(
      DocumentSource source, Transforms transforms, Sink sink, RunOptions options, RunInfo info) {
    this(source, transforms, sink, options, info, null);
  }

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
    return new BatchPlan(from, transforms, to, options, info, work);
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
    return new BatchPlan(source, transforms.withIndex(folders), sink, options, info, work);
  }

  /**
   * Whether cleaned documents can be kept while it runs: it reads files, and writes a folder.
   * Metadata beside files could change unseen.
   */
  public boolean isResumable() {
    return source instanceof ReadFiles files
        && files.manifest() == null
        && !files.sidecars()
        && sink instanceof JsonFiles;
  }

  /** This plan with a place to keep cleaned documents. */
  public BatchPlan withWork(WorkFolder folder) {
    return new BatchPlan(source, transforms, sink, options, info, folder);
  }

  /**
   * A hash of all that decides how the documents of a file are read and cleaned.
   *
   * @throws IllegalStateException if it is not resumable
   */
  public String cleaningHash() {
    if (!(source instanceof ReadFiles files)) {
      throw new IllegalStateException("reads no files: " + source.place());
    }
    return DigestUtils.sha256Hex(
        String.join(
            "\n",
            info.config(),
            info.version(),
            files.from(List.of()).toString(),
            options.checkConservation().toString()));
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
