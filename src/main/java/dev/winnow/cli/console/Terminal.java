package dev.winnow.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes to.
 *
 * @param out results, and nothing else
 * @param err complaints and progress
 * @param progress whether somebody watches {@code err}, so that a line there may be updated
 * @param colour whether {@code out} shows ANSI styles
 * @param width the columns of {@code out}
 */
public record Terminal(
    PrintWriter out, PrintWriter err, boolean progress, boolean colour, int width) {
  private static final int DEFAULT_WIDTH_COLUMNS = 80;
  private static final int MIN_WIDTH_COLUMNS = 40;

  /**
   * The streams of this process. Only a shell can tell each of them from a terminal, so the
   * launcher says it: {@code winnow.columns} if standard output is one, {@code winnow.progress} if
   * standard error is. ({@link System#console} looks at standard input as well, and newer JDKs
   * return one without any terminal.)
   */
  public static Terminal ofProcess() {
    Integer columns = Integer.getInteger("winnow.columns");
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean("winnow.progress"),
        columns != null && System.getenv("NO_COLOR") == null,
        columns == null || columns <= 0
            ? DEFAULT_WIDTH_COLUMNS
            : Math.max(MIN_WIDTH_COLUMNS, columns));
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
