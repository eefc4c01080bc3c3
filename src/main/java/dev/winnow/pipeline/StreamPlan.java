package dev.winnow.pipeline;

import dev.winnow.io.DocumentSource;
import dev.winnow.io.LineSink;
import dev.winnow.write.json.RunInfo;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The plan of a run without an end.
 *
 * @param source where documents come from
 * @param transforms the steps between source and sink
 * @param sink where lines go to
 * @param options how the run behaves
 * @param info the part of each record that tells how it was made
 */
public record StreamPlan(
    DocumentSource source, Transforms transforms, LineSink sink, RunOptions options, RunInfo info)
    implements Plan {

  /** This plan with another source and sink. */
  public StreamPlan with(DocumentSource from, LineSink to) {
    return new StreamPlan(from, transforms, to, options, info);
  }

  @Override
  public DocumentChain chain() {
    return new DocumentChain(extract(), transforms.documentSteps(), options.checkConservation());
  }

  @Override
  public Stream<String> places() {
    return Stream.of(source.folder(), sink.folder()).filter(Objects::nonNull);
  }
}
