package dev.winnow;

/** Main. */
public final class Winnow {
  private Winnow() {}

  /** Runs the command line. */
  public static void main(String[] args) {
    System.exit(args.length == 0 ? 2 : 0);
  }
}
