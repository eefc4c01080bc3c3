package dev.winnow.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Failure;
import dev.winnow.model.RunCounts;
import dev.winnow.write.json.RunInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteJsonTest {

  @ParameterizedTest
  @CsvSource({"00000000,0", "1fffffff,0", "20000000,1", "7fffffff,3", "80000000,4", "ffffffff,7"})
  void aShardHoldsAContiguousRangeOfIds(String start, int shard) {
    assertThat(new JsonFiles("out", 8).shardOf(start + "0".repeat(56))).isEqualTo(shard);
  }

  @Test
  void whatHasNoIdGoesToTheFirstShard() {
    assertThat(new JsonFiles("out", 8).shardOf(null)).isZero();
  }

  @Test
  void refusesNoShards() {
    assertThatThrownBy(() -> new JsonFiles("out", 0))
        .hasMessage("'shards' must be from 1 to 65536, was 0");
  }

  @Test
  void writesWholeFilesAndLeavesNothingElse(@TempDir Path folder) throws IOException {
    RunInfo info = new RunInfo("batch.yaml", "c0ffee", "1.0");
    Failure unread = new Failure("b.txt", null, "Read", "unreadable", "It cannot be read.");
    Failure empty = new Failure("a.txt", "0f", "Extract", "empty", "It is empty.");

    RunCounts counts =
        new ShardWriter(new JsonFiles(folder.toString(), 2), info)
            .write(1, List.of(), List.of(empty, unread));
    new SummaryWriter(new JsonFiles(folder.toString(), 2), info).write(counts);

    assertThat(files(folder))
        .containsExactly(
            "README.md",
            "_run.json",
            "failures/part-00001-of-00002.jsonl",
            "records/part-00001-of-00002.jsonl",
            "removals/part-00001-of-00002.jsonl");
    assertThat(Files.readAllLines(folder.resolve("failures/part-00001-of-00002.jsonl")))
        .extracting(line -> line.contains("b.txt"))
        .containsExactly(true, false);
    assertThat(Schemas.complaints("run", Files.readAllBytes(folder.resolve("_run.json"))))
        .isEmpty();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
