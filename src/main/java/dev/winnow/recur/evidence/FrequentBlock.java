package dev.winnow.recur.evidence;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A block that stands in enough documents to be worth a second look.
 *
 * @param key the {@linkplain BlockKeys key} of its text, in its scope
 * @param documents the number of documents with it
 * @param among the number of documents in its scope
 * @param last the greatest hash, unsigned, of the documents that are looked at: at most {@value
 *     #SAMPLE_DOCUMENTS}, those of the smallest hashes
 */
public record FrequentBlock(long key, int documents, int among, long last) {
  /** Enough to tell five stories from one at any rate; few enough to compare each with each. */
  public static final int SAMPLE_DOCUMENTS = 64;

  /** No block: it stands in no document, and is the least of all. */
  public static final FrequentBlock NONE = new FrequentBlock(-1, 0, 0, 0);

  /** By their number of documents; the greater key is the lesser, so that no two are equal. */
  public static final class ByDocuments implements Comparator<FrequentBlock>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(FrequentBlock a, FrequentBlock b) {
      int order = Integer.compare(a.documents(), b.documents());
      return order != 0 ? order : Long.compareUnsigned(b.key(), a.key());
    }
  }

  /** Whether the document of this hash is looked at. */
  public boolean samples(long document) {
    return Long.compareUnsigned(document, last) <= 0;
  }
}
