package dev.winnow.dedup.paragraphs;

import dev.winnow.model.Reference;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Says that a paragraph of a document is held by another, or earlier in the same.
 *
 * @param id the document
 * @param paragraph the index of the paragraph among those that the document was split into
 * @param of the owner's id and the index of its paragraph
 */
@DefaultCoder(RecordCoder.class)
public record RepeatedParagraph(String id, int paragraph, Reference of) {}
