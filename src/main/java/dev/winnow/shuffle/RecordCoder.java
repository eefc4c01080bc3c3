package dev.winnow.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Encodes a Java record component by component, in order. Beam's schemas cannot (Beam issue 27802),
 * and Java serialization is ten times slower. Components may be {@code int}, {@code long}, {@code
 * boolean}, {@link String}, {@link Double}, {@code int[]}, {@code byte[]}, enums, {@link
 * dev.winnow.model.RemovalKind}, lists of these, and records of these; all but primitives, arrays
 * and lists may be null. Deterministic, so a record may be a key.
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

  /**
   * So that a record may say {@code @DefaultCoder(RecordCoder.class)}, and Beam finds its coder.
   */
  public static CoderProvider getCoderProvider() {
    return new RecordCoderProvider();
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    codec().write(value, out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return codec().read(in);
  }

  /**
   * The bytes of {@code value}. What is grouped travels packed: the Direct Runner copies the values
   * of a group at every bundle that adds to it (Beam issue 19065), and copying bytes is cheap where
   * encoding and decoding a record is not.
   */
  public byte[] pack(T value) {
    return Packed.bytes(this, value);
  }

  /** The value that {@link #pack} made these bytes of. */
  public T unpack(byte[] bytes) {
    try {
      return CoderUtils.decodeFromByteArray(this, bytes);
    } catch (CoderException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public List<? extends Coder<?>> getCoderArguments() {
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

  private static final class RecordCoderProvider extends CoderProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
        throws CannotProvideCoderException {
      Class<? super T> raw = type.getRawType();
      if (!raw.isRecord()) {
        throw new CannotProvideCoderException(type + " is no record");
      }
      return (Coder<T>) of(raw.asSubclass(Record.class));
    }
  }
}
