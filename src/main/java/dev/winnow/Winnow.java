package dev.winnow;

import dev.winnow.cli.CommandLineTool;
import dev.winnow.cli.QuietLogging;

/** Main. */
public final class Winnow {
  private Winnow() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    QuietLogging.start();
    System.exit(CommandLineTool.run(args));
  }
}
