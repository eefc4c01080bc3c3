package dev.winnow.read;

import dev.winnow.io.ToDocumentsFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Lists files and reads them in a step of its own. */
final class ReadListed extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;
  private final ReadFiles files;

  private ReadListed(ReadFiles files) {
    this.files = files;
  }

  /**
   * The transform under the type that {@link ReadFiles} returns: a subtype there would make the JVM
   * load Beam's classes with the record, and a {@code Cleaner} needs none.
   */
  static PTransform<PBegin, PCollectionTuple> files(ReadFiles files) {
    return new ReadListed(files);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    return ToDocumentsFn.of(begin.apply("Files", files.lister()), "Read", files::read);
  }
}
