package dev.winnow.model;

/** The rules by which a whole document is dropped for another one. */
public enum DropRule {
  /** An earlier document, or a document of an earlier run, has the same bytes. */
  SAME_BYTES("same-bytes"),
  /** It is a copy of another document. */
  NEAR("near");

  private final String label;

  DropRule(String label) {
    this.label = label;
  }

  /** The name in audit lines. */
  public String label() {
    return label;
  }

  /**
   * The reason that this rule drops a document for another.
   *
   * @param step the name of the step in the pipeline file
   * @param of the id of the document that holds the same text
   * @param similarity the similarity of the two, from 0 to 1; null if they were not compared
   */
  public DropReason by(String step, String of, Double similarity) {
    return new DropReason(step, label, new Reference(of, -1), similarity);
  }

  /** Whether an article is dropped by this rule for another document. */
  public boolean hasDropped(Article article) {
    DropReason dropped = article.dropped();
    return dropped != null && dropped.of() != null && dropped.rule().equals(label);
  }
}
