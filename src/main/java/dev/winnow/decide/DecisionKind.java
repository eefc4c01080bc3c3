package dev.winnow.decide;

import dev.winnow.model.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.TupleTag;

/**
 * A kind of decisions, each about one document.
 *
 * @param <T> the decisions
 */
public final class DecisionKind<T extends Record> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final RecordCoder<T> coder;
  private final SerializableFunction<T, String> document;

  private DecisionKind(
      String name, RecordCoder<T> coder, SerializableFunction<T, String> document) {
    this.name = name;
    this.coder = coder;
    this.document = document;
  }

  /**
   * A kind of decisions.
   *
   * @param name its name in the names of transforms, such as {@code Verdicts}; no two kinds of a
   *     step share it
   * @param document the id of the document that a decision is about
   */
  public static <T extends Record> DecisionKind<T> of(
      String name, RecordCoder<T> coder, SerializableFunction<T, String> document) {
    return new DecisionKind<>(name, coder, document);
  }

  String name() {
    return name;
  }

  RecordCoder<T> coder() {
    return coder;
  }

  SerializableFunction<T, String> document() {
    return document;
  }

  /** The tag of the decisions where they are joined to the documents. */
  TupleTag<byte[]> tag() {
    return new TupleTag<>(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DecisionKind<?> kind && kind.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
