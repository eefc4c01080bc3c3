package dev.winnow.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code docs/diff.md}. */
class DocumentedDiffTest {
  @TempDir private Path folder;

  @Test
  void theExampleIsWhatACommandPrints() throws IOException {
    Path batch = Path.of("pipelines/batch.yaml");
    Path own = folder.resolve("my-pipeline.yaml");
    Files.writeString(
        own,
        Files.readString(batch)
            .replace(
                "    - type: Strip\n",
                "    - type: Strip\n      config: {disable: [en-read-more]}\n"));
    String before = run(batch, "before");
    String after = run(own, "after");

    Cli diff = Cli.run("diff", before, after);

    assertThat(diff.code()).isZero();
    List<String> shown =
        Files.readString(Path.of("docs/diff.md"))
            .split("```text\n", 2)[1]
            .split("```", 2)[0]
            .lines()
            .filter(line -> !line.contains("…"))
            .toList();
    assertThat(shown).hasSizeGreaterThan(12);
    assertThat(diff.out().lines().toList()).containsAll(shown);
  }

  private String run(Path pipeline, String name) {
    String output = folder.resolve(name).toString();
    Cli run = Cli.run("run", pipeline, "--input=examples/articles", "--output=" + output);
    assertThat(run.code()).as(run.err()).isZero();
    return output;
  }
}
