package dev.winnow.read;

import dev.winnow.io.ToDocumentsFn;
import dev.winnow.shuffle.RecordCoder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Requirements;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.Watch;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.joda.time.Duration;
import org.joda.time.Instant;

/** Reads the files that come into a folder; a document's timestamp is when it was found. */
final class ReadArriving extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private final WatchFolder folder;

  private ReadArriving(WatchFolder folder) {
    this.folder = folder;
  }

  static ReadArriving from(WatchFolder folder) {
    return new ReadArriving(folder);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    Duration every = Duration.millis(folder.every().toMillis());
    PCollection<Arrived> found =
        begin
            .apply("Folder", Create.of(folder.path()))
            .apply(
                "Look",
                Watch.growthOf(
                        Contextful.<Watch.Growth.PollFn<String, Arrived>>of(
                            new LookFn(folder.every().toMillis()), Requirements.empty()),
                        Arrived::uri)
                    .withPollInterval(every)
                    .withOutputCoder(RecordCoder.of(Arrived.class))
                    .withOutputKeyCoder(StringUtf8Coder.of()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(Arrived.class)))
            .apply("Found", Values.create());
    ReadFiles reader = new ReadFiles(null, folder.maxBytes());
    return ToDocumentsFn.of(
        found,
        "Read",
        (file, documents, failures) ->
            reader.read(new FoundFile(file.uri(), file.bytes()), documents, failures));
  }

  /** A file in the state of a stream, whose form never changes. */
  private record Arrived(String uri, long bytes) {}

  /** Lists the folder; {@link Watch} tells which of its files are new. */
  private static final class LookFn extends Watch.Growth.PollFn<String, Arrived> {
    private static final long serialVersionUID = 1L;
    private final long quietMillis;

    LookFn(long quietMillis) {
      this.quietMillis = quietMillis;
    }

    @Override
    public Watch.Growth.PollResult<Arrived> apply(String path, Contextful.Fn.Context context)
        throws IOException {
      Instant now = Instant.now();
      List<Arrived> files = new ArrayList<>();
      try {
        Listing.ALL.list(
            path,
            file -> {
              if (file.skipped() == null && isQuiet(file, now.getMillis())) {
                files.add(new Arrived(file.uri(), file.bytes()));
              }
            });
      } catch (FileNotFoundException empty) {
        files.clear();
      }
      return Watch.Growth.PollResult.incomplete(now, files).withWatermark(now);
    }

    /**
     * Whether a local file was left unchanged for a while. Elsewhere, a file appears as a whole.
     */
    private boolean isQuiet(FoundFile file, long now) {
      Path path = Listing.localPath(file.uri());
      try {
        return path == null || Files.getLastModifiedTime(path).toMillis() <= now - quietMillis;
      } catch (IOException e) {
        return true;
      }
    }
  }
}
