package dev.winnow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Encodes a Java record component by component, in order. Beam's schemas cannot (Beam issue 27802),
 * and Java serialization is ten times slower. Components may be {@code int}, {@code long}, {@code
 * boolean}, {@link String}, {@code int[]}, enums, lists of these, and records of these; all but
 * primitives may be null. Deterministic, so a record may be a key.
 *
 * @param <T> the record
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private transient volatile Codec<T> codec;

  private RecordCoder(Class<T> type) {
    this.type = type;
    this.codec = RecordCodec.of(type);
  }

  /**
   * The coder of {@code type}.
   *
   * @throws IllegalArgumentException if a component's type cannot be encoded
   */
  public static <T extends Record> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    codec().write(value, out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return codec().read(in);
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public List<? extends org.apache.beam.sdk.coders.Coder<?>> getCoderArguments() {
    return List.of();
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getSimpleName() + ")";
  }

  private Codec<T> codec() {
    Codec<T> current = codec;
    if (current == null) {
      current = RecordCodec.of(type);
      codec = current;
    }
    return current;
  }
}
