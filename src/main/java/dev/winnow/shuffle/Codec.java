package dev.winnow.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes and reads one type of component. */
interface Codec<T> {

  /** Writes {@code value}. */
  void write(T value, OutputStream out) throws IOException;

  /** Reads what {@link #write} wrote. */
  T read(InputStream in) throws IOException;
}
