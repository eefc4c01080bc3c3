package dev.winnow.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StructuredCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Copies the bytes of a {@link Packed}, as {@link ByteArrayCoder} copies an array. No record is
 * decoded on the way. Beam finds it by the type wherever it finds a coder of {@code T}.
 *
 * @param <T> the records
 */
public final class PackedCoder<T> extends StructuredCoder<Packed<T>> {
  private static final long serialVersionUID = 1L;

  private final Coder<T> records;

  private PackedCoder(Coder<T> records) {
    this.records = records;
  }

  /** The coder of elements whose records have this coder. */
  public static <T> PackedCoder<T> of(Coder<T> records) {
    return new PackedCoder<>(records);
  }

  /** The coder of elements with their buckets, for a collection whose type says too little. */
  public static <T> KvCoder<Integer, Packed<T>> inBuckets(Coder<T> records) {
    return KvCoder.of(VarIntCoder.of(), of(records));
  }

  /** What {@link org.apache.beam.sdk.coders.DefaultCoder} asks for. */
  public static CoderProvider getCoderProvider() {
    return new PackedCoderProvider();
  }

  @Override
  public void encode(Packed<T> value, OutputStream out) throws IOException {
    ByteArrayCoder.of().encode(value.bytes(), out);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void encode(Packed<T> value, OutputStream out, Context context) throws IOException {
    ByteArrayCoder.of().encode(value.bytes(), out, context);
  }

  @Override
  public Packed<T> decode(InputStream in) throws IOException {
    return new Packed<>(records, ByteArrayCoder.of().decode(in));
  }

  @Override
  @SuppressWarnings("deprecation")
  public Packed<T> decode(InputStream in, Context context) throws IOException {
    return new Packed<>(records, ByteArrayCoder.of().decode(in, context));
  }

  @Override
  public List<? extends Coder<?>> getCoderArguments() {
    return List.of(records);
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    verifyDeterministic(this, "records must be encoded deterministically", records);
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public boolean isRegisterByteSizeObserverCheap(Packed<T> value) {
    return true;
  }

  @Override
  protected long getEncodedElementByteSize(Packed<T> value) {
    return (long) VarInt.getLength(value.bytes().length) + value.bytes().length;
  }

  private static final class PackedCoderProvider extends CoderProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
        throws CannotProvideCoderException {
      if (!type.getRawType().equals(Packed.class) || componentCoders.size() != 1) {
        throw new CannotProvideCoderException(type + " does not say what is packed");
      }
      return (Coder<T>) of(componentCoders.get(0));
    }
  }
}
