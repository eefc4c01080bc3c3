package dev.winnow.cli.console;

/** The exit codes that scripts rely on. */
public final class Exit {
  public static final int DONE = 0;

  /** The run failed; for {@code explain}: the document did. */
  public static final int FAILED = 1;

  /** The command line or a configuration file is wrong; no data was touched. */
  public static final int WRONG_USE = 2;

  /** The run is done, but more documents failed than its pipeline allows. */
  public static final int TOO_MANY_FAILURES = 3;

  /** {@code diff --exit-code}: the runs differ. */
  public static final int DIFFERENT = 4;

  private Exit() {}
}
