package dev.winnow;

import dev.winnow.cli.CommandLineTool;

/** Main. */
public final class Winnow {
  private Winnow() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    System.exit(CommandLineTool.run(args));
  }
}
