package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.shuffle.PackedInts;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The embedding of a document, on its way to the document with which it is compared.
 *
 * @param first the id of the other, the earlier owner
 * @param document the document; or the other itself
 * @param packed the vector, four bytes a number
 */
@DefaultCoder(RecordCoder.class)
record DocumentEmbedding(String first, OwnerKey document, byte[] packed) {
  /** The coder of meanings. */
  static final RecordCoder<DocumentEmbedding> CODER = RecordCoder.of(DocumentEmbedding.class);

  static DocumentEmbedding of(String first, OwnerKey document, float[] vector) {
    int[] bits = new int[vector.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(vector[i]);
    }
    return new DocumentEmbedding(first, document, PackedInts.pack(bits));
  }

  /** Whether this is what others are compared with. */
  boolean isOfFirst() {
    return first.equals(document.id());
  }

  /**
   * The cosine of two vectors of length 1, to two places: the last bits of a model's numbers differ
   * between kinds of processors.
   */
  double cosine(DocumentEmbedding other) {
    int[] a = PackedInts.unpack(packed);
    int[] b = PackedInts.unpack(other.packed);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) Float.intBitsToFloat(a[i]) * Float.intBitsToFloat(b[i]);
    }
    return Math.round(100 * sum) / 100.0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentEmbedding meaning
        && first.equals(meaning.first)
        && document.equals(meaning.document);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + document.hashCode();
  }
}
