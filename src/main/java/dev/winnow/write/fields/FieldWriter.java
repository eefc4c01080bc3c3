package dev.winnow.write.fields;

import java.io.IOException;
import java.util.List;

/**
 * Receives the fields of one object, in the order of the schema. A field that is not written is
 * absent.
 */
public interface FieldWriter {

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields {
    /** Writes them, in their order. */
    void write(FieldWriter to) throws IOException;
  }

  /** Writes the fields of the object that stands for an item. */
  @FunctionalInterface
  interface ItemFields<T> {
    /** Writes them, in their order. */
    void write(FieldWriter to, T item) throws IOException;
  }

  /** Writes a text. Half a surrogate pair stands for no character: U+FFFD is in its place. */
  void text(String name, String value) throws IOException;

  /** Writes a list of texts, which may be empty. */
  void texts(String name, List<String> values) throws IOException;

  /** Writes a whole number. */
  void number(String name, int value) throws IOException;

  /** Writes a number with a fraction, as 1.0. */
  void share(String name, double value) throws IOException;

  /** Writes true or false. */
  void flag(String name, boolean value) throws IOException;

  /** Writes an object. */
  void object(String name, Fields fields) throws IOException;

  /** Writes a list of objects, which may be empty. */
  <T> void objects(String name, List<T> items, ItemFields<T> fields) throws IOException;

  /** Writes a text unless it is null or empty. */
  default void textIfAny(String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      text(name, value);
    }
  }

  /** Writes a text; one that is null as an empty text. */
  default void textOrEmpty(String name, String value) throws IOException {
    text(name, value == null ? "" : value);
  }
}
