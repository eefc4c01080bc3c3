package dev.winnow.kafka;

/** The format of a message's value. */
public enum ValueFormat {
  /** The document's own bytes. */
  BYTES,
  /** A JSON object, one of whose fields is the document's text or markup. */
  JSON
}
