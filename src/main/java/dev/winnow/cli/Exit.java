package dev.winnow.cli;

/** The exit codes that scripts rely on. */
final class Exit {
  static final int DONE = 0;

  /** The run failed; for {@code explain}: the document did. */
  static final int FAILED = 1;

  /** The command line or a configuration file is wrong; no data was touched. */
  static final int WRONG_USE = 2;

  /** The run is done, but more documents failed than its pipeline allows. */
  static final int TOO_MANY_FAILURES = 3;

  private Exit() {}
}
