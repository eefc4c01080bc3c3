package dev.winnow.write.windows;

import dev.winnow.io.LineSink;
import dev.winnow.write.JsonFiles;
import java.io.Serializable;
import java.time.Duration;

/**
 * Where a stream is written as files.
 *
 * @param path the output folder; {@code --output} replaces it
 * @param shards the number of files of each sort that are written at once, from 1 to 65,536; 8 by
 *     default
 */
public record WriteFiles(String path, Integer shards) implements Serializable {
  public WriteFiles {
    shards = new JsonFiles(path, shards).shards();
  }

  /** The sink that begins new files after each {@code window} of time. */
  public LineSink in(Duration window) {
    return new WindowedFiles(this, window);
  }
}
