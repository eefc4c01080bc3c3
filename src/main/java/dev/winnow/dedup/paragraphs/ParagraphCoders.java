package dev.winnow.dedup.paragraphs;

import dev.winnow.shuffle.RecordCoder;

/**
 * The coders of the records of this room. They stand apart from the records, so that a document
 * cleaned by itself needs no class of Beam.
 */
public final class ParagraphCoders {
  /** The coder of a document's paragraphs. */
  public static final RecordCoder<Fingerprinted> FINGERPRINTED =
      RecordCoder.of(Fingerprinted.class);

  /** The coder of a place of a paragraph. */
  public static final RecordCoder<Occurrence> OCCURRENCE = RecordCoder.of(Occurrence.class);

  /** The coder of a repeat. */
  public static final RecordCoder<RepeatedParagraph> REPEATED =
      RecordCoder.of(RepeatedParagraph.class);

  private ParagraphCoders() {}
}
