package dev.winnow.read;

import dev.winnow.io.DocumentSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Reads the files that come into a folder, each once. It is for small folders: the names of all
 * files are remembered for as long as the stream runs, and are listed at each look.
 *
 * @param path the folder, read with all below it; {@code --input} replaces it
 * @param every the time between two looks, from 1s to 1d; 10s by default. A local file that was
 *     changed within that time is left for the next look, for it may not be complete
 * @param maxBytes as in {@link ReadFiles}
 */
public record WatchFolder(String path, Duration every, Long maxBytes) implements DocumentSource {
  private static final Duration MAX_INTERVAL = Duration.ofDays(1);

  public WatchFolder {
    every = every == null ? Duration.ofSeconds(10) : every;
    maxBytes = new ReadFiles(null, maxBytes).maxBytes();
    if (every.toSeconds() < 1 || every.compareTo(MAX_INTERVAL) > 0) {
      throw new IllegalArgumentException("'every' must be from 1s to 1d, was " + every);
    }
  }

  @Override
  public PTransform<PBegin, PCollectionTuple> reader() {
    return ReadArriving.from(this);
  }

  @Override
  public long largest() {
    return maxBytes;
  }

  @Override
  public String place() {
    return "the folder " + path;
  }

  @Override
  public String folder() {
    return path;
  }

  @Override
  public WatchFolder from(String input) {
    return new WatchFolder(input, every, maxBytes);
  }

  @Override
  public void check() {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("nothing says what to read: WatchFolder has no 'path'");
    }
    Path local = Listing.localPath(path);
    if (local != null && !Files.isDirectory(local)) {
      throw new IllegalArgumentException("there is no folder '" + path + "' to watch");
    }
  }
}
