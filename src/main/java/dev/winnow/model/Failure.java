package dev.winnow.model;

/**
 * A document that could not be processed.
 *
 * @param uri where it was found
 * @param id the SHA-256 of its bytes; null where they could not be read
 * @param step the step that failed
 * @param category a short stable word for failures of this sort
 * @param message one sentence for people
 */
public record Failure(String uri, String id, String step, String category, String message) {

  /**
   * The failure of a document in which a step threw an exception.
   *
   * @param exception a {@link DocumentException} for a faulty document; any other is an error of
   *     the step
   */
  public static Failure of(String uri, String id, String step, Throwable exception) {
    return exception instanceof DocumentException known
        ? new Failure(uri, id, step, known.category(), known.getMessage())
        : new Failure(uri, id, step, "error", "An error in this step: " + exception + ".");
  }
}
