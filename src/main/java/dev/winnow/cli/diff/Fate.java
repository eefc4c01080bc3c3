package dev.winnow.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The outcome of a document in a run.
 *
 * @param outcome the sort of it
 * @param rule step and rule that dropped the document, or step and category of its failure, with a
 *     slash between them; empty for the others
 */
record Fate(Outcome outcome, String rule) implements Comparable<Fate> {
  static final Fate RECORD = new Fate(Outcome.RECORD, "");
  static final Fate ABSENT = new Fate(Outcome.ABSENT, "");

  /** The sorts of outcomes. */
  enum Outcome {
    /** The document has a record. */
    RECORD("record"),
    /** The document has an audit line and no record. */
    DROPPED("dropped"),
    /** The document could not be processed. */
    FAILED("failed"),
    /** The run has not read the document. */
    ABSENT("absent");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** Its name in JSON. */
    String label() {
      return label;
    }
  }

  static Fate dropped(JsonNode reason) {
    return new Fate(Outcome.DROPPED, rule(reason, "rule"));
  }

  static Fate failed(JsonNode failure) {
    return new Fate(Outcome.FAILED, rule(failure, "category"));
  }

  /** The name of a step and of its rule, as {@code Strip/en-newsletter}. */
  static String rule(JsonNode of, String field) {
    return of.path("step").asText() + "/" + of.path(field).asText();
  }

  /** The fate in words. */
  String words() {
    return switch (outcome) {
      case RECORD -> "a record";
      case DROPPED -> "dropped by " + rule;
      case FAILED -> "failure " + rule;
      case ABSENT -> "not read";
    };
  }

  @Override
  public int compareTo(Fate other) {
    int order = outcome.compareTo(other.outcome);
    return order != 0 ? order : rule.compareTo(other.rule);
  }
}
