package dev.winnow.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFilesTest {

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "67108864,1", "67108865,2", "1073741824,16", "9223372036854775,65536"})
  void theNumberOfShardsFollowsTheInput(long bytes, int shards) {
    assertThat(new JsonFiles("out", null).sized(bytes).shards()).isEqualTo(shards);
  }

  @Test
  void aStatedNumberOfShardsStays() {
    assertThat(new JsonFiles("out", 3).sized(1L << 40).shards()).isEqualTo(3);
    assertThat(new JsonFiles("out", null).shards()).isEqualTo(8);
  }

  @Test
  void keepsItsFormatsInAnotherFolder() {
    JsonFiles files =
        new JsonFiles("out", 2, List.of("jsonl", "parquet"), LineCompression.ZSTD, false);

    assertThat(files.to("there"))
        .isEqualTo(
            new JsonFiles("there", 2, List.of("jsonl", "parquet"), LineCompression.ZSTD, false));
    assertThat(files.endings()).containsExactly(".parquet", ".jsonl.zst");
    assertThat(new JsonFiles("out", 2, List.of("parquet"), null, null).to("there").endings())
        .containsExactly(".parquet");
  }

  @Test
  void refusesFormatsThatItDoesNotKnow() {
    assertThatThrownBy(() -> new JsonFiles("out", 1, List.of("csv"), null, null))
        .hasMessage("'format' is 'csv'; known: [jsonl, parquet]");
    assertThatThrownBy(() -> new JsonFiles("out", 1, List.of("jsonl", "jsonl"), null, null))
        .hasMessage("'format' names a format twice: [jsonl, jsonl]");
    assertThatThrownBy(
            () -> new JsonFiles("out", 1, List.of("parquet"), LineCompression.GZIP, null))
        .hasMessage(
            "'compression' is of JSON Lines, and 'format' has none; Parquet is always compressed");
  }
}
