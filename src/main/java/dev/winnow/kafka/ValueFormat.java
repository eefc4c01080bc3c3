package dev.winnow.kafka;

/** What the value of a message is. */
public enum ValueFormat {
  /** The document's own bytes. */
  BYTES,
  /** A JSON object, one of whose fields is the document's text or markup. */
  JSON
}
