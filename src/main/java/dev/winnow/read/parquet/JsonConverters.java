package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapKeyValueTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** The converter of each type. */
final class JsonConverters {
  private JsonConverters() {}

  /**
   * The converter of one value of a field.
   *
   * @param target receives each value
   */
  static Converter of(Type type, RowBudget budget, Consumer<JsonNode> target) {
    if (type.isPrimitive()) {
      return new CellConverter(type.asPrimitiveType(), budget, target);
    }
    GroupType group = type.asGroupType();
    boolean holdsItems =
        group.getFieldCount() == 1 && group.getType(0).isRepetition(Type.Repetition.REPEATED);
    if (holdsItems && group.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
      return new ListConverter(group, budget, target);
    }
    boolean isMap =
        group.getLogicalTypeAnnotation() instanceof MapLogicalTypeAnnotation
            || group.getLogicalTypeAnnotation() instanceof MapKeyValueTypeAnnotation;
    if (holdsItems && isMap && isEntry(group.getType(0))) {
      return new MapConverter(group.getType(0).asGroupType(), budget, target);
    }
    return new StructConverter(group, budget, target);
  }

  private static boolean isEntry(Type items) {
    return !items.isPrimitive() && items.asGroupType().getFieldCount() == 2;
  }
}
