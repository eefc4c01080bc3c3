package dev.winnow.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RunCounts;
import dev.winnow.write.card.DataCard;
import dev.winnow.write.json.RunInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFileTest {
  private static final RunInfo INFO = new RunInfo("batch.yaml", "c0ffee", "1.0");

  @TempDir private Path folder;

  @Test
  void replacesAndDeletesItsOwnCard() throws IOException {
    CardFile file = new CardFile(folder.toString());
    file.write(new DataCard(INFO, RunCounts.NONE, ".jsonl"));
    file.write(new DataCard(INFO, RunCounts.NONE, ".parquet"));

    assertThat(folder.resolve("README.md")).content().contains("records/part-*.parquet");

    file.delete();
    file.delete();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesTheFileOfSomebodyElse() throws IOException {
    Path own = Files.writeString(folder.resolve("README.md"), "# My notes\n");
    CardFile file = new CardFile(folder.toString());

    file.write(new DataCard(INFO, RunCounts.NONE, ".jsonl"));
    file.delete();

    assertThat(own).hasContent("# My notes\n");
  }

  @Test
  void aRunWithoutACardWritesNone() throws IOException {
    JsonFiles files = new JsonFiles(folder.toString(), 1, null, null, false);

    new SummaryWriter(files, INFO).write(RunCounts.NONE);

    assertThat(folder.resolve("_run.json")).exists();
    assertThat(folder.resolve("README.md")).doesNotExist();
  }
}
