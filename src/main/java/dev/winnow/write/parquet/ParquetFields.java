package dev.winnow.write.parquet;

import dev.winnow.write.fields.EncodedText;
import dev.winnow.write.fields.FieldWriter;
import java.io.IOException;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;

/** Gives the fields of an object to Parquet. Lists have the three levels of its LIST type. */
final class ParquetFields implements FieldWriter {
  private static final String LIST = "list";
  private static final String ELEMENT = "element";

  private final RecordConsumer out;

  /** The object whose fields are written now. */
  private GroupType group;

  ParquetFields(RecordConsumer out, GroupType group) {
    this.out = out;
    this.group = group;
  }

  /** Writes the value of a field that is begun. */
  @FunctionalInterface
  private interface Value {
    void write() throws IOException;
  }

  @Override
  public void text(String name, String value) throws IOException {
    field(name, () -> out.addBinary(binary(value)));
  }

  @Override
  public void texts(String name, List<String> values) throws IOException {
    list(name, values, value -> out.addBinary(binary(value)));
  }

  @Override
  public void number(String name, int value) throws IOException {
    field(name, () -> out.addLong(value));
  }

  @Override
  public void share(String name, double value) throws IOException {
    field(name, () -> out.addDouble(value));
  }

  @Override
  public void flag(String name, boolean value) throws IOException {
    field(name, () -> out.addBoolean(value));
  }

  @Override
  public void object(String name, Fields fields) throws IOException {
    GroupType inner = group.getType(name).asGroupType();
    field(name, () -> inside(inner, fields));
  }

  @Override
  public <T> void objects(String name, List<T> items, ItemFields<T> fields) throws IOException {
    GroupType element =
        group
            .getType(name)
            .asGroupType()
            .getType(LIST)
            .asGroupType()
            .getType(ELEMENT)
            .asGroupType();
    list(name, items, item -> inside(element, to -> fields.write(to, item)));
  }

  /** Writes an element of a list. */
  @FunctionalInterface
  private interface Element<T> {
    void write(T item) throws IOException;
  }

  private <T> void list(String name, List<T> items, Element<T> each) throws IOException {
    field(
        name,
        () -> {
          out.startGroup();
          if (!items.isEmpty()) {
            out.startField(LIST, 0);
            for (T item : items) {
              out.startGroup();
              out.startField(ELEMENT, 0);
              each.write(item);
              out.endField(ELEMENT, 0);
              out.endGroup();
            }
            out.endField(LIST, 0);
          }
          out.endGroup();
        });
  }

  private void inside(GroupType inner, Fields fields) throws IOException {
    GroupType outer = group;
    group = inner;
    out.startGroup();
    fields.write(this);
    out.endGroup();
    group = outer;
  }

  private void field(String name, Value value) throws IOException {
    int index = group.getFieldIndex(name);
    out.startField(name, index);
    value.write();
    out.endField(name, index);
  }

  private static Binary binary(String value) throws IOException {
    return Binary.fromConstantByteArray(EncodedText.bytes(value));
  }
}
