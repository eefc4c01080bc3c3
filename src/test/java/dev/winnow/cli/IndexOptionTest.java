package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code winnow run --index}. */
class IndexOptionTest {
  @TempDir Path folder;

  /** The records of the run before are still there when the index is found to be none. */
  @Test
  void whatIsNoIndexIsRefusedBeforeAnythingIsTouched() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The council met on Monday about the bridge.");
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("todo.txt"), "x");
    Path pipeline =
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: ReadFiles, config: {path: in}}
              transforms:
                - type: Extract
                - type: Split
                - {type: Dedup, config: {paragraphs: {buckets: 1}, documents: {buckets: 1}}}
              sink: {type: WriteJson, config: {shards: 1}}
            """);
    String input = "--input=" + folder.resolve("a.txt");
    String output = "--output=" + folder.resolve("out");
    String known = "--index=" + folder.resolve("known");

    assertThat(Cli.run("run", pipeline, input, output, known).code()).isEqualTo(Exit.DONE);
    assertThat(Cli.run("run", pipeline, input, output, "--overwrite", "--index=" + notes))
        .isEqualTo(
            new Cli(
                Exit.WRONG_USE,
                "",
                "index: '" + notes + "' is no index: 'todo.txt' is no part of one\n"));
    assertThat(folder.resolve("out/_run.json")).content().contains("\"added\" : 1");
    assertThat(folder.resolve("known")).isNotEmptyDirectory();
  }

  @Test
  void aPipelineThatComparesNothingHasNoUseForOne() throws IOException {
    Path pipeline = Cli.pipeline(folder, "", "");

    assertThat(Cli.run("run", pipeline, "--input=a", "--output=b", "--index=c").err())
        .isEqualTo(
            "--index: is for runs that end and compare documents, which pipeline.yaml does not"
                + " do\n");
  }
}
