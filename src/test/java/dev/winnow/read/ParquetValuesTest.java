package dev.winnow.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.read.format.TableFields;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of columns of Parquet that are kept, as JSON. */
class ParquetValuesTest {

  @TempDir Path folder;

  private static TableFields keep(String... columns) {
    return new TableFields(null, null, null, null, null, null, null, null, List.of(columns));
  }

  /** One row; the schema of a column, its value, and the JSON of the value. */
  @Test
  void valuesOfEachTypeAreJson() throws IOException {
    assertThat(kept("required boolean c;", row -> row.add("c", true))).isEqualTo("true");
    assertThat(kept("required int32 c;", row -> row.add("c", -7))).isEqualTo("-7");
    assertThat(kept("required int32 c (INTEGER(32,false));", row -> row.add("c", -1)))
        .isEqualTo("4294967295");
    assertThat(kept("required int64 c (INTEGER(64,false));", row -> row.add("c", -1L)))
        .isEqualTo("18446744073709551615");
    assertThat(kept("required float c;", row -> row.add("c", 0.95f))).isEqualTo("0.95");
    assertThat(kept("required double c;", row -> row.add("c", 0.1))).isEqualTo("0.1");
    assertThat(kept("required double c;", row -> row.add("c", Double.NaN))).isEqualTo("\"NaN\"");
    assertThat(kept("required int32 c (DATE);", row -> row.add("c", 19000)))
        .isEqualTo("\"2022-01-08\"");
    assertThat(kept("required int32 c (TIME(MILLIS,true));", row -> row.add("c", 3_723_000)))
        .isEqualTo("\"01:02:03\"");
    assertThat(kept("required int32 c (DECIMAL(9,2));", row -> row.add("c", -1234)))
        .isEqualTo("-12.34");
    byte[] large = new BigInteger("12345678901234567890123").toByteArray();
    assertThat(
            kept(
                "required binary c (DECIMAL(30,3));",
                row -> row.add("c", Binary.fromConstantByteArray(large))))
        .isEqualTo("12345678901234567890.123");
    assertThat(kept("required binary c;", row -> row.add("c", "Grüße"))).isEqualTo("\"Grüße\"");
    byte[] noText = {(byte) 0xFF, (byte) 0xFE};
    assertThat(
            kept("required binary c;", row -> row.add("c", Binary.fromConstantByteArray(noText))))
        .isEqualTo("\"//4=\"");
    byte[] uuid = new byte[16];
    uuid[15] = 7;
    assertThat(
            kept(
                "required fixed_len_byte_array(16) c (UUID);",
                row -> row.add("c", Binary.fromConstantByteArray(uuid))))
        .isEqualTo("\"00000000-0000-0000-0000-000000000007\"");
    byte[] half = {0, (byte) 0xC1};
    assertThat(
            kept(
                "required fixed_len_byte_array(2) c (FLOAT16);",
                row -> row.add("c", Binary.fromConstantByteArray(half))))
        .isEqualTo("-2.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "TIMESTAMP(MILLIS,true) ! 1700000000123 ! 2023-11-14T22:13:20.123Z",
        "TIMESTAMP(MICROS,true) ! 1700000000123456 ! 2023-11-14T22:13:20.123456Z",
        "TIMESTAMP(NANOS,true) ! 1700000000123456789 ! 2023-11-14T22:13:20.123456789Z",
        "TIMESTAMP(MICROS,false) ! 1700000000000000 ! 2023-11-14T22:13:20",
        "TIMESTAMP(MILLIS,true) ! -1 ! 1969-12-31T23:59:59.999Z",
      })
  void timestampsAreTimesOfIso8601(String type, long value, String time) throws IOException {
    assertThat(kept("required int64 c (" + type.strip() + ");", row -> row.add("c", value)))
        .isEqualTo('"' + time.strip() + '"');
  }

  @Test
  void theOldFormOfTimestampsIsRead() throws IOException {
    ByteBuffer time = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    time.putLong(3_600_000_000_000L).putInt(2_440_589);
    assertThat(
            kept(
                "required int96 c;",
                row -> row.add("c", Binary.fromConstantByteArray(time.array()))))
        .isEqualTo("\"1970-01-02T01:00:00Z\"");
  }

  @Test
  void listsMapsAndStructsAreJson() throws IOException {
    assertThat(
            kept(
                "optional group c (LIST) {repeated group list {optional binary element (STRING);}}",
                row -> {
                  Group list = row.addGroup("c");
                  list.addGroup("list").add("element", "a");
                  list.addGroup("list");
                }))
        .isEqualTo("[\"a\",null]");
    assertThat(
            kept(
                "optional group c (LIST) {repeated int32 element;}",
                row -> {
                  Group list = row.addGroup("c");
                  list.add("element", 1);
                  list.add("element", 2);
                }))
        .isEqualTo("[1,2]");
    assertThat(
            kept(
                "optional group c (LIST) {repeated group array {required int32 n;}}",
                row -> row.addGroup("c").addGroup("array").add("n", 1)))
        .isEqualTo("[{\"n\":1}]");
    assertThat(
            kept(
                "repeated binary c (STRING);",
                row -> {
                  row.add("c", "a");
                  row.add("c", "b");
                }))
        .isEqualTo("[\"a\",\"b\"]");
    assertThat(
            kept(
                "optional group c (MAP) {repeated group key_value {"
                    + "required binary key (STRING); optional int32 value;}}",
                row -> {
                  Group map = row.addGroup("c");
                  Group first = map.addGroup("key_value");
                  first.add("key", "x");
                  first.add("value", 1);
                  map.addGroup("key_value").add("key", "y");
                }))
        .isEqualTo("{\"x\":1,\"y\":null}");
    assertThat(
            kept(
                "optional group c (LIST) {repeated group list {"
                    + "optional group element (LIST) {repeated group list {"
                    + "optional int32 element;}}}}",
                row -> {
                  Group outer = row.addGroup("c");
                  outer.addGroup("list").addGroup("element").addGroup("list").add("element", 5);
                  outer.addGroup("list").addGroup("element");
                }))
        .isEqualTo("[[5],[]]");
  }

  /** The JSON of column {@code c}, which is kept. */
  private String kept(String field, Consumer<Group> cell) throws IOException {
    byte[] file =
        Parquets.of(
            "required binary text (STRING); " + field,
            CompressionCodecName.UNCOMPRESSED,
            table ->
                table.row(
                    row -> {
                      row.add("text", "It rained.");
                      cell.accept(row);
                    }));
    Reading read = Reading.of(folder, "x.parquet", file, keep("c"));
    assertThat(read.failures()).as(field).isEmpty();
    String extra = read.documents().get(0).stated().extra();
    assertThat(extra).startsWith("{\"c\":");
    return extra.substring(5, extra.length() - 1);
  }
}
