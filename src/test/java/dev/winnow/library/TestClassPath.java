package dev.winnow.library;

/** The class path of the tests, for compilers and processes that they start. */
final class TestClassPath {
  private TestClassPath() {}

  /** Its entries, separated as Java wants them. */
  static String get() {
    // Surefire may start the tests with a jar that only names the class path.
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
