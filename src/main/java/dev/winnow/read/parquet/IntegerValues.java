package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.LongFunction;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** The JSON of whole numbers, and of the dates, times and decimals that are kept as such. */
final class IntegerValues {
  private static final long NANOS_A_DAY = ChronoUnit.DAYS.getDuration().toNanos();

  private IntegerValues() {}

  /** The meaning of the numbers of a column. Dates and times are in the form of ISO 8601. */
  static LongFunction<JsonNode> of(PrimitiveType type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return days -> TextNode.valueOf(LocalDate.ofEpochDay(days).toString());
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      ChronoUnit unit = unit(time.getUnit());
      return time.isAdjustedToUTC()
          ? count -> TextNode.valueOf(instant(count, unit).toString())
          : count -> TextNode.valueOf(local(count, unit).toString());
    }
    if (meaning instanceof TimeLogicalTypeAnnotation time) {
      long nanos = unit(time.getUnit()).getDuration().toNanos();
      return count ->
          TextNode.valueOf(
              LocalTime.ofNanoOfDay(Math.floorMod(count * nanos, NANOS_A_DAY)).toString());
    }
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return unscaled -> DecimalNode.valueOf(BigDecimal.valueOf(unscaled, decimal.getScale()));
    }
    if (meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
      return whole.getBitWidth() > Integer.SIZE
          ? number -> BigIntegerNode.valueOf(new BigInteger(Long.toUnsignedString(number)))
          : number -> LongNode.valueOf(Integer.toUnsignedLong((int) number));
    }
    return LongNode::valueOf;
  }

  private static Instant instant(long count, ChronoUnit unit) {
    return Instant.EPOCH.plus(count, unit);
  }

  private static LocalDateTime local(long count, ChronoUnit unit) {
    return LocalDateTime.ofInstant(instant(count, unit), ZoneOffset.UTC);
  }

  private static ChronoUnit unit(TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }
}
