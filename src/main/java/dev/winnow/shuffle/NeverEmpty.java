package dev.winnow.shuffle;

import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Adds one element that says nothing, for collections that become side inputs. The Direct Runner
 * may wait for ever for an empty side input: an empty one is ready when a watermark has passed,
 * which is told beside the runner's queue of work, and a step that has just found it unready is
 * then not tried again. A side input with an element is ready when the work that wrote it is done.
 *
 * @param <T> the elements
 */
public final class NeverEmpty<T> extends PTransform<PCollection<T>, PCollection<T>> {
  private static final long serialVersionUID = 1L;

  private final transient T element;

  private NeverEmpty(T element) {
    this.element = element;
  }

  /** Adds this element, which the readers of the side input know as none. */
  public static <T> NeverEmpty<T> with(T element) {
    return new NeverEmpty<>(element);
  }

  @Override
  public PCollection<T> expand(PCollection<T> input) {
    return PCollectionList.of(input)
        .and(input.getPipeline().apply("Nothing", Create.of(element).withCoder(input.getCoder())))
        .apply("With", Flatten.pCollections());
  }
}
