package dev.winnow.model;

/** Says that one document cannot be processed; the run goes on and the document is a failure. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String category;

  /**
   * @param category a short stable word that metrics and scripts group by, such as {@code empty}
   * @param message one sentence for people that names the fault of the document
   */
  public DocumentException(String category, String message) {
    super(message);
    this.category = category;
  }

  /** The short stable word that failures of this sort are grouped by. */
  public String category() {
    return category;
  }
}
