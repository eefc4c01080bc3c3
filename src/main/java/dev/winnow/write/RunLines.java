package dev.winnow.write;

import dev.winnow.write.parquet.ParquetLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;

/** Reads the files that a run wrote, in each of their formats, as lines of JSON. */
public final class RunLines {
  private RunLines() {}

  /**
   * Gives each object of a file to {@code lines}, as JSON without a line feed.
   *
   * @param file a file of {@code records/}, {@code removals/} or {@code failures/}, local or on any
   *     Beam filesystem; the end of its name tells its format
   */
  public static void read(String file, Consumer<String> lines) throws IOException {
    try (ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(file, false))) {
      if (!file.endsWith("." + JsonFiles.PARQUET)) {
        lines(channel, LineCompression.ofName(file), lines);
      } else if (channel instanceof SeekableByteChannel seekable) {
        ParquetLines.read(seekable, lines);
      } else {
        throw new IOException("its filesystem reads files from the beginning alone");
      }
    }
  }

  private static void lines(
      ReadableByteChannel channel, LineCompression compression, Consumer<String> lines)
      throws IOException {
    try (InputStream plain = compression.plain(Channels.newInputStream(channel));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.accept(line);
      }
    }
  }
}
