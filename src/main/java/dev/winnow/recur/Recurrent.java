package dev.winnow.recur;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.recur.evidence.BlockKeys;
import dev.winnow.recur.evidence.FrequentBlock;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A block that stands under unrelated articles.
 *
 * @param key the {@linkplain BlockKeys key} of its text, in its scope
 * @param zone its zone in most of its documents
 * @param stories the number of unrelated stories with the block; an estimate from a sample of
 *     {@value FrequentBlock#SAMPLE_DOCUMENTS} documents if it stands in more of them
 * @param documents the number of documents with the block
 * @param scope the site, the folder or the corpus that it was counted in
 * @param example the text of one of its copies, for people
 */
record Recurrent(
    long key, BlockZone zone, int stories, int documents, String scope, String example) {

  /** No block: it stands in no document, and is the least of all. */
  static final Recurrent NONE = new Recurrent(-1, null, 0, 0, "", "");

  /** By their number of documents; the greater key is the lesser, so that no two are equal. */
  static final class ByDocuments implements Comparator<Recurrent>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(Recurrent a, Recurrent b) {
      int order = Integer.compare(a.documents(), b.documents());
      return order != 0 ? order : Long.compareUnsigned(b.key(), a.key());
    }
  }
}
