package dev.winnow.recur;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.recur.evidence.BlockKeys;
import dev.winnow.recur.evidence.FrequentBlock;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A block that stands under unrelated articles.
 *
 * @param key the {@linkplain BlockKeys key} of what it says, in its scope
 * @param zone where it stands in most of its documents
 * @param stories how many unrelated stories it stands under; where it stands in more than {@value
 *     FrequentBlock#SAMPLE_DOCUMENTS} documents, an estimate from so many of them
 * @param documents how many documents it stands in
 * @param scope the site, the folder or the corpus that it was counted in
 * @param example what one of its copies says, for people
 */
record Recurrent(
    long key, BlockZone zone, int stories, int documents, String scope, String example) {

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
