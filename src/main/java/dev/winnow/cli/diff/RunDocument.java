package dev.winnow.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A document of a run.
 *
 * @param key the order of documents: the id, or after an empty one the place
 * @param fate its outcome
 * @param line its audit line, or its failure
 * @param record its record; null if it has none
 */
record RunDocument(String key, Fate fate, JsonNode line, JsonNode record) {

  /** The id; empty if it is not known. */
  String id() {
    return line.path("id").asText();
  }

  /** The place of the document. */
  String uri() {
    return line.path("uri").asText();
  }

  /** Whether the steps took the document apart, so that its text is in record and audit line. */
  boolean isRead() {
    return fate.outcome() != Fate.Outcome.FAILED;
  }

  /** The key of a line. */
  static String key(JsonNode line) {
    String id = line.path("id").asText();
    return id.isEmpty() ? "\u0000" + line.path("uri").asText() : id;
  }
}
