package dev.winnow.shuffle;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Names an output of a {@link BucketingFn} and says how its records are packed. As with every tag
 * of Beam, the type is kept where a subclass with an empty body is made:
 *
 * <pre>{@code
 * static final BucketTag<Link> LINKS = new BucketTag<>(Link.CODER) {};
 * }</pre>
 *
 * @param <T> the records
 */
public abstract class BucketTag<T> extends TupleTag<KV<Integer, Packed<T>>> {
  private static final long serialVersionUID = 1L;

  private final Coder<T> records;

  /** An output of records with this coder, which must be the one that Beam finds by their type. */
  protected BucketTag(Coder<T> records) {
    this.records = records;
  }

  /** The coder of the records. */
  Coder<T> records() {
    return records;
  }
}
