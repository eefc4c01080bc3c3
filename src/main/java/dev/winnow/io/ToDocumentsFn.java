package dev.winnow.io;

import dev.winnow.model.DocumentException;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Makes documents of the elements that a source has found, such as files or messages. An element
 * that is no document, or cannot be read, becomes a failure of the step {@code Read}. A stream that
 * stopped at such an element would begin again with it, for ever.
 *
 * @param <T> the elements
 */
public final class ToDocumentsFn<T> extends DoFn<T, RawDocument> {
  /**
   * The documents that were read. The timestamp of a document is the time at which it was sent or
   * found.
   */
  public static final TupleTag<RawDocument> DOCUMENTS = new TupleTag<>() {};

  /** The documents that could not be read, with their place in the source as {@code uri}. */
  public static final TupleTag<Failure> FAILURES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final String STEP = "Read";

  private final ElementReader<T> reader;

  private ToDocumentsFn(ElementReader<T> reader) {
    this.reader = reader;
  }

  /**
   * Applies it to the elements of a source. The outputs are {@link #DOCUMENTS} and {@link
   * #FAILURES}.
   *
   * @param name of the step in the graph
   * @param read makes the document; throws {@link DocumentException} if there is none
   * @param place the place of an element: the {@code uri} of its failure
   */
  public static <T> PCollectionTuple of(
      PCollection<T> found,
      String name,
      SerializableFunction<T, RawDocument> read,
      SerializableFunction<T, String> place) {
    return of(found, name, reading(read, place));
  }

  /**
   * Applies it to elements that may hold several documents each. The outputs are {@link #DOCUMENTS}
   * and {@link #FAILURES}.
   *
   * @param name of the step in the graph
   */
  public static <T> PCollectionTuple of(
      PCollection<T> found, String name, ElementReader<T> reader) {
    PCollectionTuple documents =
        found.apply(
            name,
            ParDo.of(new ToDocumentsFn<>(reader))
                .withOutputTags(DOCUMENTS, TupleTagList.of(FAILURES)));
    documents.get(DOCUMENTS).setCoder(RecordCoder.of(RawDocument.class));
    documents.get(FAILURES).setCoder(RecordCoder.of(Failure.class));
    return documents;
  }

  private static <T> ElementReader<T> reading(
      SerializableFunction<T, RawDocument> read, SerializableFunction<T, String> place) {
    return (element, documents, failures) -> {
      RawDocument document;
      try {
        document = read.apply(element);
      } catch (RuntimeException e) {
        failures.accept(Failure.of(place.apply(element), null, STEP, e));
        return;
      }
      documents.accept(document);
    };
  }

  /** Reads one element. */
  @ProcessElement
  public void process(@Element T found, MultiOutputReceiver out) {
    reader.read(found, out.get(DOCUMENTS)::output, out.get(FAILURES)::output);
  }
}
