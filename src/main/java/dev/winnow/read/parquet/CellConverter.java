package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import dev.winnow.model.DocumentException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType;

/** Makes a JSON value of a value of a column. */
final class CellConverter extends PrimitiveConverter {
  private static final int NUMBER_BYTES = 8;

  private final LongFunction<JsonNode> integers;
  private final Function<Binary, JsonNode> bytes;
  private final RowBudget budget;
  private final Consumer<JsonNode> target;

  CellConverter(PrimitiveType type, RowBudget budget, Consumer<JsonNode> target) {
    this.integers = IntegerValues.of(type);
    this.bytes = BinaryValues.of(type);
    this.budget = budget;
    this.target = target;
  }

  @Override
  public void addBinary(Binary value) {
    if (budget.hasRoom(value.length())) {
      try {
        target.accept(bytes.apply(value));
      } catch (DocumentException e) {
        budget.fail(e);
      }
    }
  }

  @Override
  public void addInt(int value) {
    addLong(value);
  }

  @Override
  public void addLong(long value) {
    if (budget.hasRoom(NUMBER_BYTES)) {
      target.accept(integers.apply(value));
    }
  }

  @Override
  public void addBoolean(boolean value) {
    if (budget.hasRoom(NUMBER_BYTES)) {
      target.accept(BooleanNode.valueOf(value));
    }
  }

  @Override
  public void addFloat(float value) {
    if (budget.hasRoom(NUMBER_BYTES)) {
      target.accept(FloatNode.valueOf(value));
    }
  }

  @Override
  public void addDouble(double value) {
    if (budget.hasRoom(NUMBER_BYTES)) {
      target.accept(DoubleNode.valueOf(value));
    }
  }
}
