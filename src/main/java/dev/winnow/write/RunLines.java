package dev.winnow.write;

import dev.winnow.write.parquet.ParquetLines;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;

/** Reads the files that a run wrote, in each of their formats, as lines of JSON. */
public interface RunLines extends Closeable {

  /** The next object, as JSON without a line feed; null at the end of the file. */
  String next() throws IOException;

  /**
   * Opens a file.
   *
   * @param file a file of {@code records/}, {@code removals/} or {@code failures/}, local or on any
   *     Beam filesystem; the end of its name tells its format
   */
  static RunLines open(String file) throws IOException {
    ReadableByteChannel channel = FileSystems.open(FileSystems.matchNewResource(file, false));
    try {
      if (!file.endsWith("." + JsonFiles.PARQUET)) {
        return lines(channel, LineCompression.ofName(file));
      } else if (channel instanceof SeekableByteChannel seekable) {
        ParquetLines rows = ParquetLines.open(seekable);
        return of(rows::next, rows);
      }
      throw new IOException("its filesystem reads files from the beginning alone");
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Gives each object of a file to {@code lines}, as JSON without a line feed.
   *
   * @param file as for {@link #open}
   */
  static void read(String file, Consumer<String> lines) throws IOException {
    try (RunLines all = open(file)) {
      for (String line = all.next(); line != null; line = all.next()) {
        lines.accept(line);
      }
    }
  }

  private static RunLines lines(ReadableByteChannel channel, LineCompression compression)
      throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                compression.plain(Channels.newInputStream(channel)), StandardCharsets.UTF_8));
    return of(reader::readLine, reader);
  }

  private static RunLines of(Next next, Closeable source) {
    return new RunLines() {
      @Override
      public String next() throws IOException {
        return next.line();
      }

      @Override
      public void close() throws IOException {
        source.close();
      }
    };
  }

  /** Gives the next line. */
  @FunctionalInterface
  interface Next {
    String line() throws IOException;
  }
}
