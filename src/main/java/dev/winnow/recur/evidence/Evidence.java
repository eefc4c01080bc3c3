package dev.winnow.recur.evidence;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A document with a candidate, and the candidate's place and form in it.
 *
 * @param key the {@linkplain BlockKeys key} of the candidate, in its scope
 * @param scope the site, the folder or the corpus that it was counted in
 * @param documents the number of documents with the candidate
 * @param among the number of documents of the scope
 * @param document the hash of this document
 * @param zone where in this document; of several places the one nearest to the article
 * @param words its length here
 * @param label whether it is a line of few words that is no sentence
 * @param numbers the number of numbers in it
 * @param quoted whether it mostly quotes
 * @param loose whether names vary
 * @param wording a hash of its text here
 * @param text the beginning of its text here
 * @param own the other text of the document
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
  /** The coder of evidence. */
  public static final RecordCoder<Evidence> CODER = RecordCoder.of(Evidence.class);
}
