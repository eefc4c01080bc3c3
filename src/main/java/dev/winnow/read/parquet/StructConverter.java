package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;

/** Makes a JSON object of a group of fields. A repeated field is an array. */
final class StructConverter extends GroupConverter {
  private final Converter[] fields;
  private final RowBudget budget;
  private final Consumer<JsonNode> target;
  private ObjectNode object;

  StructConverter(GroupType group, RowBudget budget, Consumer<JsonNode> target) {
    this.budget = budget;
    this.target = target;
    this.fields = new Converter[group.getFieldCount()];
    for (int i = 0; i < fields.length; i++) {
      Type field = group.getType(i);
      String name = field.getName();
      fields[i] =
          field.isRepetition(Type.Repetition.REPEATED)
              ? JsonConverters.of(field, budget, value -> array(name).add(value))
              : JsonConverters.of(field, budget, value -> object.set(name, value));
    }
  }

  private ArrayNode array(String name) {
    JsonNode array = object.get(name);
    return array == null ? object.putArray(name) : (ArrayNode) array;
  }

  @Override
  public Converter getConverter(int field) {
    return fields[field];
  }

  @Override
  public void start() {
    object = JsonNodeFactory.instance.objectNode();
  }

  @Override
  public void end() {
    if (budget.hasRoom(0)) {
      target.accept(object);
    }
  }
}
