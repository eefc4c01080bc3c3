package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.winnow.read.table.RowText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.JulianFields;
import java.util.UUID;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** The JSON of strings of bytes: texts, and the values that are kept as such. */
final class BinaryValues {
  private BinaryValues() {}

  /** The meaning of the bytes of a column. Text throws {@code charset} if it is not in UTF-8. */
  static Function<Binary, JsonNode> of(PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (type.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
      return BinaryValues::timestamp;
    }
    if (meaning instanceof StringLogicalTypeAnnotation
        || meaning instanceof EnumLogicalTypeAnnotation
        || meaning instanceof JsonLogicalTypeAnnotation) {
      return bytes -> TextNode.valueOf(RowText.decoded(bytes.getBytesUnsafe()));
    }
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return bytes -> decimal(bytes, decimal.getScale());
    }
    if (meaning instanceof UUIDLogicalTypeAnnotation) {
      return BinaryValues::uuid;
    }
    if (meaning instanceof Float16LogicalTypeAnnotation) {
      return BinaryValues::half;
    }
    return BinaryValues::textOrBytes;
  }

  /** Programs leave the sign of text out, so bytes are text if they are in UTF-8. */
  private static JsonNode textOrBytes(Binary bytes) {
    try {
      return TextNode.valueOf(
          StandardCharsets.UTF_8.newDecoder().decode(bytes.toByteBuffer()).toString());
    } catch (CharacterCodingException e) {
      return BinaryNode.valueOf(bytes.getBytes());
    }
  }

  private static JsonNode decimal(Binary bytes, int scale) {
    return bytes.length() == 0
        ? NullNode.instance
        : DecimalNode.valueOf(new BigDecimal(new BigInteger(bytes.getBytes()), scale));
  }

  /** A number of 16 bits: the sign, 5 bits of exponent and 10 bits of fraction. */
  private static JsonNode half(Binary bytes) {
    int bits = bytes.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN).getShort();
    int exponent = bits >> 10 & 0x1F;
    int fraction = bits & 0x3FF;
    float size =
        exponent == 0x1F
            ? fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN
            : exponent == 0
                ? Math.scalb(fraction, -24)
                : Math.scalb(0x400 + fraction, exponent - 25);
    return FloatNode.valueOf(bits < 0 ? -size : size);
  }

  private static JsonNode uuid(Binary bytes) {
    ByteBuffer halves = bytes.toByteBuffer();
    return TextNode.valueOf(new UUID(halves.getLong(), halves.getLong()).toString());
  }

  /** The old form of timestamps: nanoseconds of the day, then the Julian day. */
  private static JsonNode timestamp(Binary bytes) {
    ByteBuffer parts = bytes.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = parts.getLong();
    Instant day =
        LocalDate.EPOCH
            .with(JulianFields.JULIAN_DAY, parts.getInt())
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC);
    return TextNode.valueOf(day.plusNanos(nanos).toString());
  }
}
