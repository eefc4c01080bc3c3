package dev.winnow.dedup.paragraphs;

import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.shuffle.RecordCoder;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A document that others point to: its copies, which are dropped for it, and versions of it.
 *
 * @param id the document
 * @param standing as in {@link Fingerprinted}
 * @param others the decisions about the documents that point to it
 */
@DefaultCoder(RecordCoder.class)
public record Survivor(String id, int standing, List<StoryDecision> others) {
  /** The coder of survivors. */
  public static final RecordCoder<Survivor> CODER = RecordCoder.of(Survivor.class);
}
