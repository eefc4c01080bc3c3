package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;

/** Makes a JSON object of a map, whose keys are its names. */
final class MapConverter extends GroupConverter {
  private final Entry entry;
  private final RowBudget budget;
  private final Consumer<JsonNode> target;
  private ObjectNode object;

  MapConverter(GroupType entry, RowBudget budget, Consumer<JsonNode> target) {
    this.entry = new Entry(entry, budget);
    this.budget = budget;
    this.target = target;
  }

  @Override
  public Converter getConverter(int field) {
    return entry;
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

  /** A key and its value. */
  private final class Entry extends GroupConverter {
    private final Converter keys;
    private final Converter values;
    private JsonNode key;
    private JsonNode value;

    Entry(GroupType entry, RowBudget budget) {
      keys = JsonConverters.of(entry.getType(0), budget, found -> key = found);
      values = JsonConverters.of(entry.getType(1), budget, found -> value = found);
    }

    @Override
    public Converter getConverter(int field) {
      return field == 0 ? keys : values;
    }

    @Override
    public void start() {
      key = null;
      value = NullNode.instance;
    }

    @Override
    public void end() {
      if (key != null && budget.hasRoom(0)) {
        object.set(key.asText(), value);
      }
    }
  }
}
