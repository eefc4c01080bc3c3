package dev.winnow.read.compress;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.ExpansionLimit;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.commons.compress.utils.InputStreamStatistics;

/** The content of a compressed file, with a limit against bombs and errors that name the fault. */
final class Decompressed extends FilterInputStream {
  /** The words of the libraries for data that end too early. */
  private static final Pattern CUT_OFF = Pattern.compile("(?i)truncated|end of (stream|input)");

  private final Compression compression;
  private final InputStreamStatistics statistics;
  private final ExpansionLimit limit = new ExpansionLimit();

  private Decompressed(Compression compression, InputStream content) {
    super(content);
    this.compression = compression;
    this.statistics = (InputStreamStatistics) content;
  }

  static InputStream of(Compression compression, InputStream in) {
    try {
      return new Decompressed(compression, compression.open(in));
    } catch (IOException e) {
      throw corrupt(compression, e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count;
    try {
      count = in.read(bytes, from, length);
    } catch (IOException e) {
      throw corrupt(compression, e);
    }
    limit.add(Math.max(count, 0), statistics.getCompressedCount());
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static DocumentException corrupt(Compression compression, IOException e) {
    boolean isCutOff =
        e instanceof EOFException || CUT_OFF.matcher(String.valueOf(e.getMessage())).find();
    return isCutOff
        ? new DocumentException(
            "truncated",
            "The " + compression.label() + " data end too early; fetch or compress the file again.")
        : new DocumentException(
            "corrupt",
            "The "
                + compression.label()
                + " data are damaged ("
                + e.getMessage()
                + "); fetch or compress the file again.");
  }
}
