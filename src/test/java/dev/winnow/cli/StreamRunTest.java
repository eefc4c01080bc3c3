package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before a stream begins. */
class StreamRunTest {
  private static final String STREAM =
      """
      pipeline:
        type: chain
        source: {type: WatchFolder, config: {every: 1s}}
        transforms: [{type: Extract}, {type: Split}]
        sink: {type: WriteFiles, config: {shards: 1}}
        windowing: {type: fixed, size: 5m}
      options: {streaming: true}
      """;

  @TempDir Path folder;
  private Path pipeline;
  private Path in;

  @BeforeEach
  void files() throws IOException {
    pipeline = Files.writeString(folder.resolve("stream.yaml"), STREAM);
    in = Files.createDirectory(folder.resolve("in"));
  }

  @Test
  void whatIsWrongIsSaidBeforeItBegins() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    Files.writeString(old.resolve("notes"), "mine");

    says(
        "--input: nothing says what to read: WatchFolder has no 'path'",
        "--output=" + folder.resolve("out"));
    says(
        "--input: there is no folder '" + folder.resolve("nowhere") + "' to watch",
        "--input=" + folder.resolve("nowhere"),
        "--output=" + folder.resolve("out"));
    says("--output: nothing says where to write: WriteFiles has no 'path'", "--input=" + in);
    says(
        "--output: the folder '" + old + "' has content; give another or --overwrite",
        "--input=" + in,
        "--output=" + old);
    says(
        "--output: '" + in.resolve("out") + "' lies in the folder that is watched",
        "--input=" + in,
        "--output=" + in.resolve("out"));
  }

  private void says(String complaint, String... options) {
    Object[] all = new Object[options.length + 2];
    all[0] = "run";
    all[1] = pipeline;
    System.arraycopy(options, 0, all, 2, options.length);

    Cli run = Cli.run(all);

    assertThat(run.err().strip()).isEqualTo(complaint);
    assertThat(run.code()).isEqualTo(Exit.WRONG_USE);
  }
}
