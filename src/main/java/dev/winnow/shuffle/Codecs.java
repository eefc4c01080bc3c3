package dev.winnow.shuffle;

import dev.winnow.model.RemovalKind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.DoubleCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;

/** The codecs of the types that a record's component may have. */
final class Codecs {
  private Codecs() {}

  static Codec<?> of(Type type) {
    if (type == int.class) {
      return coded(VarIntCoder.of());
    }
    if (type == long.class) {
      return coded(BigEndianLongCoder.of());
    }
    if (type == boolean.class) {
      return coded(BooleanCoder.of());
    }
    if (type == String.class) {
      return coded(NullableCoder.of(StringUtf8Coder.of()));
    }
    if (type == Double.class) {
      return coded(NullableCoder.of(DoubleCoder.of()));
    }
    if (type == int[].class) {
      return new Ints();
    }
    if (type == byte[].class) {
      return new Bytes();
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new Lists(of(list.getActualTypeArguments()[0]));
    }
    if (type == RemovalKind.class) {
      return new Kinds();
    }
    if (type instanceof Class<?> c && c.isEnum()) {
      return new Enums(c.getEnumConstants());
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      return new Nullable(RecordCodec.of(c.asSubclass(Record.class)));
    }
    throw new IllegalArgumentException("a record's component cannot be of " + type);
  }

  private static Codec<?> coded(Coder<?> coder) {
    return new Coded(coder);
  }

  @SuppressWarnings("unchecked")
  private record Coded(Coder<?> coder) implements Codec<Object> {
    @Override
    public void write(Object value, OutputStream out) throws IOException {
      ((Coder<Object>) coder).encode(value, out);
    }

    @Override
    public Object read(InputStream in) throws IOException {
      return coder.decode(in);
    }
  }

  private record Ints() implements Codec<int[]> {
    @Override
    public void write(int[] value, OutputStream out) throws IOException {
      VarIntCoder.of().encode(value.length, out);
      for (int each : value) {
        VarIntCoder.of().encode(each, out);
      }
    }

    @Override
    public int[] read(InputStream in) throws IOException {
      int[] value = new int[VarIntCoder.of().decode(in)];
      for (int i = 0; i < value.length; i++) {
        value[i] = VarIntCoder.of().decode(in);
      }
      return value;
    }
  }

  private record Bytes() implements Codec<byte[]> {
    @Override
    public void write(byte[] value, OutputStream out) throws IOException {
      VarIntCoder.of().encode(value.length, out);
      out.write(value);
    }

    @Override
    public byte[] read(InputStream in) throws IOException {
      int length = VarIntCoder.of().decode(in);
      byte[] value = in.readNBytes(length);
      if (value.length < length) {
        throw new EOFException("the bytes of a record end early");
      }
      return value;
    }
  }

  @SuppressWarnings("EnumOrdinal")
  private record Enums(Object[] constants) implements Codec<Object> {
    @Override
    public void write(Object value, OutputStream out) throws IOException {
      VarIntCoder.of().encode(value == null ? 0 : ((Enum<?>) value).ordinal() + 1, out);
    }

    @Override
    public Object read(InputStream in) throws IOException {
      int ordinal = VarIntCoder.of().decode(in);
      return ordinal == 0 ? null : constants[ordinal - 1];
    }
  }

  /** Winnow's kinds as {@link Enums} are; those that rule files declare by their labels. */
  private record Kinds() implements Codec<RemovalKind> {
    private static final List<RemovalKind> SHIPPED = RemovalKind.values();

    /** A byte above those of all kinds that Winnow may ever have. */
    private static final int OWN_CODE = 127;

    @Override
    public void write(RemovalKind value, OutputStream out) throws IOException {
      boolean own = value != null && value.place() < 0;
      VarIntCoder.of().encode(value == null ? 0 : own ? OWN_CODE : value.place() + 1, out);
      if (own) {
        StringUtf8Coder.of().encode(value.label(), out);
      }
    }

    @Override
    public RemovalKind read(InputStream in) throws IOException {
      int code = VarIntCoder.of().decode(in);
      if (code == OWN_CODE) {
        return RemovalKind.own(StringUtf8Coder.of().decode(in));
      }
      return code == 0 ? null : SHIPPED.get(code - 1);
    }
  }

  @SuppressWarnings("unchecked")
  private record Lists(Codec<?> element) implements Codec<List<Object>> {
    @Override
    public void write(List<Object> value, OutputStream out) throws IOException {
      VarIntCoder.of().encode(value.size(), out);
      for (Object each : value) {
        ((Codec<Object>) element).write(each, out);
      }
    }

    @Override
    public List<Object> read(InputStream in) throws IOException {
      int size = VarIntCoder.of().decode(in);
      List<Object> value = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        value.add(element.read(in));
      }
      return value;
    }
  }

  @SuppressWarnings("unchecked")
  private record Nullable(Codec<?> codec) implements Codec<Object> {
    @Override
    public void write(Object value, OutputStream out) throws IOException {
      out.write(value == null ? 0 : 1);
      if (value != null) {
        ((Codec<Object>) codec).write(value, out);
      }
    }

    @Override
    public Object read(InputStream in) throws IOException {
      return in.read() == 0 ? null : codec.read(in);
    }
  }
}
