package dev.winnow.pipeline;

import dev.winnow.model.RecordCoder;
import dev.winnow.read.FoundFile;
import dev.winnow.read.Listing;
import java.io.IOException;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Lists the input and spreads the files over the workers. The reshuffle is in buckets, since the
 * Direct Runner makes a bundle for each key.
 */
final class ListFiles extends PTransform<PBegin, PCollection<FoundFile>> {
  private static final long serialVersionUID = 1L;

  private final String input;
  private final int buckets;

  private ListFiles(String input, int buckets) {
    this.input = input;
    this.buckets = buckets;
  }

  /**
   * @param buckets how many parts the files are spread over; each becomes a bundle
   */
  static ListFiles of(String input, int buckets) {
    return new ListFiles(input, buckets);
  }

  @Override
  public PCollection<FoundFile> expand(PBegin begin) {
    return begin
        .apply("Input", Create.of(input))
        .apply("List", ParDo.of(new ListFn()))
        .setCoder(RecordCoder.of(FoundFile.class))
        .apply("Spread", Reshuffle.<FoundFile>viaRandomKey().withNumBuckets(buckets));
  }

  private static final class ListFn extends DoFn<String, FoundFile> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element String input, OutputReceiver<FoundFile> out) throws IOException {
      Listing.list(input, out::output);
    }
  }
}
