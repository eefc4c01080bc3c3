package dev.winnow.cli;

/** Says that a run broke off; its cause is whatever the runner threw, be it an error. */
final class RunFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunFailedException(Throwable cause) {
    super(cause);
  }
}
