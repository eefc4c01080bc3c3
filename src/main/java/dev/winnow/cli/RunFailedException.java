package dev.winnow.cli;

/** Says that a run broke off. Its cause is the exception or error of the runner. */
final class RunFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunFailedException(Throwable cause) {
    super(cause);
  }
}
