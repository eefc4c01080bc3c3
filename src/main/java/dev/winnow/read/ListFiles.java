package dev.winnow.read;

import dev.winnow.io.Runners;
import dev.winnow.shuffle.RecordCoder;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Lists the input and spreads the files over all workers. The Direct Runner makes a bundle for each
 * key by which files are spread, so it gets few keys.
 */
final class ListFiles extends PTransform<PBegin, PCollection<FoundFile>> {
  private static final long serialVersionUID = 1L;

  /**
   * Bundles of the Direct Runner for each core: enough to keep it busy until the others are done.
   * At each bundle that runner copies what the groups hold so far: with 64 bundles this took a
   * fifth of a run's time. The parts are alike in size, so that two a core are enough.
   */
  private static final int BUNDLES_A_CORE = 2;

  private static final int LEAST_BUNDLES = 4;
  private static final int MOST_BUNDLES = 64;

  private final ReadFiles files;

  private ListFiles(ReadFiles files) {
    this.files = files;
  }

  static PTransform<PBegin, PCollection<FoundFile>> of(ReadFiles files) {
    return new ListFiles(files);
  }

  @Override
  public PCollection<FoundFile> expand(PBegin begin) {
    return listed(begin, files).apply("Spread", spread(begin.getPipeline().getOptions()));
  }

  /** The files, not spread. */
  static PCollection<FoundFile> listed(PBegin begin, ReadFiles files) {
    return begin
        .apply(
            "Input", Create.of(List.of(files.path())).withCoder(ListCoder.of(StringUtf8Coder.of())))
        .apply("List", ParDo.of(new ListFn(files)))
        .setCoder(RecordCoder.of(FoundFile.class));
  }

  private static Reshuffle.ViaRandomKey<FoundFile> spread(PipelineOptions options) {
    Reshuffle.ViaRandomKey<FoundFile> everywhere = Reshuffle.viaRandomKey();
    return Runners.isDirect(options)
        ? everywhere.withNumBuckets(bundles(Runtime.getRuntime().availableProcessors()))
        : everywhere;
  }

  /** The number of bundles that the Direct Runner makes on this number of cores. */
  static int bundles(int cores) {
    return Math.min(MOST_BUNDLES, Math.max(LEAST_BUNDLES, BUNDLES_A_CORE * cores));
  }

  private static final class ListFn extends DoFn<List<String>, FoundFile> {
    private static final long serialVersionUID = 1L;
    private final ReadFiles files;

    ListFn(ReadFiles files) {
      this.files = files;
    }

    @ProcessElement
    public void process(@Element List<String> inputs, OutputReceiver<FoundFile> out)
        throws IOException {
      Listing listing = files.listing();
      if (files.limit() == Long.MAX_VALUE) {
        listing.list(inputs, file -> file.parts(out::output));
      } else {
        FirstDocuments.list(listing, inputs, files, out::output);
      }
    }
  }
}
