package dev.winnow.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Writes a record's components one after the other and reads them into its constructor. */
final class RecordCodec<T extends Record> implements Codec<T> {
  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final Codec<?>[] codecs;

  private RecordCodec(MethodHandle constructor, MethodHandle[] accessors, Codec<?>[] codecs) {
    this.constructor = constructor;
    this.accessors = accessors;
    this.codecs = codecs;
  }

  static <T extends Record> RecordCodec<T> of(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    MethodHandle[] accessors = new MethodHandle[components.length];
    Codec<?>[] codecs = new Codec<?>[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      for (int i = 0; i < components.length; i++) {
        codecs[i] = Codecs.of(components[i].getGenericType());
        accessors[i] =
            lookup
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Record.class));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandle constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asFixedArity()
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new RecordCodec<>(constructor, accessors, codecs);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " cannot be encoded", e);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void write(T value, OutputStream out) throws IOException {
    for (int i = 0; i < codecs.length; i++) {
      ((Codec<Object>) codecs[i]).write(component(value, i), out);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public T read(InputStream in) throws IOException {
    Object[] values = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++) {
      values[i] = codecs[i].read(in);
    }
    try {
      return (T) (Object) constructor.invokeExact(values);
    } catch (Throwable e) {
      throw new IOException("a record could not be rebuilt from its bytes", e);
    }
  }

  private Object component(Record value, int i) throws IOException {
    try {
      return (Object) accessors[i].invokeExact(value);
    } catch (Throwable e) {
      throw new IOException("a component of " + value.getClass() + " could not be read", e);
    }
  }
}
