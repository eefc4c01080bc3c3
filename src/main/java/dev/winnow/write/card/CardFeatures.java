package dev.winnow.write.card;

import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** The schema of a file as the head of a card writes it: {@code features} of {@code datasets}. */
final class CardFeatures {
  private CardFeatures() {}

  /** The fields of an object, one item of a YAML list each. */
  static String of(GroupType object, String indent) {
    StringBuilder yaml = new StringBuilder();
    for (Type field : object.getFields()) {
      yaml.append(indent).append("- name: ").append(field.getName()).append('\n');
      append(yaml, field, indent + "  ");
    }
    return yaml.toString();
  }

  private static void append(StringBuilder yaml, Type field, String indent) {
    if (field.isPrimitive()) {
      yaml.append(indent).append("dtype: ").append(name(field.asPrimitiveType())).append('\n');
    } else if (field.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
      Type element = field.asGroupType().getType(0).asGroupType().getType(0);
      yaml.append(indent).append("list:");
      if (element.isPrimitive()) {
        yaml.append(' ').append(name(element.asPrimitiveType())).append('\n');
      } else {
        yaml.append('\n').append(of(element.asGroupType(), indent));
      }
    } else {
      yaml.append(indent).append("struct:\n").append(of(field.asGroupType(), indent));
    }
  }

  private static String name(PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> "string";
      case INT64 -> "int64";
      case DOUBLE -> "float64";
      default -> throw new IllegalStateException("no field of a run is of the type " + type);
    };
  }
}
