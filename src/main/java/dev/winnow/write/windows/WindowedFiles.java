package dev.winnow.write.windows;

import dev.winnow.io.LineSink;
import java.time.Duration;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;

/**
 * Files of a stream, by windows of time: {@code
 * records/2026-05-01T08-05-00Z/part-00003-00000.jsonl} with the beginning of the window, the shard,
 * and a number that is above 0 where a window has more than one file of a shard.
 *
 * @param files where and how many
 * @param window the length of a window
 */
record WindowedFiles(WriteFiles files, Duration window) implements LineSink {

  @Override
  public PTransform<PCollectionTuple, PDone> writer() {
    return WriteWindows.to(this);
  }

  @Override
  public String place() {
    return "the folder " + files.path();
  }

  @Override
  public String folder() {
    return files.path();
  }

  @Override
  public LineSink to(String output) {
    return new WindowedFiles(new WriteFiles(output, files.shards()), window);
  }

  @Override
  public void check() {
    if (files.path() == null || files.path().isBlank()) {
      throw new IllegalArgumentException("nothing says where to write: WriteFiles has no 'path'");
    }
  }

  /** The shard of a line. */
  int shardOf(String key) {
    return Math.floorMod(key.hashCode(), files.shards());
  }
}
