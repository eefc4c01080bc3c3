package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;

/**
 * Makes a JSON array of a list. A list has three levels: the list, a repeated group, and the
 * element in that group, which may be null. Older programs left the third level out.
 */
final class ListConverter extends GroupConverter {
  private final Converter items;
  private final RowBudget budget;
  private final Consumer<JsonNode> target;
  private ArrayNode array;

  ListConverter(GroupType list, RowBudget budget, Consumer<JsonNode> target) {
    this.budget = budget;
    this.target = target;
    Type item = list.getType(0);
    Consumer<JsonNode> toArray = value -> array.add(value);
    items =
        isElement(item, list.getName())
            ? JsonConverters.of(item, budget, toArray)
            : new Slot(item.asGroupType().getType(0), budget, toArray);
  }

  /** Whether the repeated field is the element, by the rules of the format for older files. */
  private static boolean isElement(Type item, String list) {
    return item.isPrimitive()
        || item.asGroupType().getFieldCount() != 1
        || item.asGroupType().getType(0).isRepetition(Type.Repetition.REPEATED)
        || item.getName().equals("array")
        || item.getName().equals(list + "_tuple");
  }

  @Override
  public Converter getConverter(int field) {
    return items;
  }

  @Override
  public void start() {
    array = JsonNodeFactory.instance.arrayNode();
  }

  @Override
  public void end() {
    if (budget.hasRoom(0)) {
      target.accept(array);
    }
  }

  /** The group around an element. */
  private static final class Slot extends GroupConverter {
    private final Converter element;
    private final RowBudget budget;
    private final Consumer<JsonNode> target;
    private JsonNode value;

    Slot(Type element, RowBudget budget, Consumer<JsonNode> target) {
      this.element = JsonConverters.of(element, budget, found -> value = found);
      this.budget = budget;
      this.target = target;
    }

    @Override
    public Converter getConverter(int field) {
      return element;
    }

    @Override
    public void start() {
      value = NullNode.instance;
    }

    @Override
    public void end() {
      if (budget.hasRoom(0)) {
        target.accept(value);
      }
    }
  }
}
