package dev.winnow.recur.evidence;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A document that a candidate stands in, and how it stands there.
 *
 * @param key the {@linkplain BlockKeys key} of the candidate, in its scope
 * @param scope the site, the folder or the corpus that it was counted in
 * @param documents how many documents the candidate stands in
 * @param among how many documents the scope has
 * @param document the hash of this document
 * @param zone where in this document; of several places the one nearest to the article
 * @param words its length here
 * @param label whether it is a line of few words that is no sentence
 * @param numbers how many numbers it has
 * @param quoted whether it mostly quotes
 * @param loose whether names vary
 * @param wording a hash of what it says here
 * @param text the beginning of what it says here
 * @param own what the document says besides
 */
@DefaultCoder(RecordCoder.class)
public record Evidence(
    long key,
    String scope,
    int documents,
    int among,
    long document,
    BlockZone zone,
    int words,
    boolean label,
    int numbers,
    boolean quoted,
    boolean loose,
    long wording,
    String text,
    OwnText own) {
  /** The coder of witnesses. */
  public static final RecordCoder<Evidence> CODER = RecordCoder.of(Evidence.class);
}
