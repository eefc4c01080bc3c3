package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a source and a sink that are not Winnow's. */
class OwnEndsTest {
  @TempDir Path folder;

  @Test
  void aRunTakesInputAndOutputFromTheCommandLineAndCounts() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("articles.tsv"),
            """
            bridge\tThe bridge is open\tThe council opened the bridge on Monday.
            again\tThe bridge is open\tThe council opened the bridge on Monday.
            broken\tA line without a text
            """);
    Path out = folder.resolve("out");

    Cli run = run("--input=" + table, "--output=" + out);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .startsWith(
            """
            documents read                3  1 with the bytes of another
            records                       1
            dropped                       0
            failures                      1
            """)
        .contains(out.toString());
    assertThat(out.resolve("records.jsonl.gz")).isNotEmptyFile();
    assertThat(run("--input=" + table, "--output=" + out, "--index=" + folder).err())
        .isEqualTo("--index: goes with the sink WriteJson alone\n");
    assertThat(run("--output=" + out).err())
        .isEqualTo("--input: nothing says what to read: ReadTsv has no 'path'\n");
  }

  private Cli run(Object... options) throws IOException {
    Path pipeline =
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: ReadTsv}
              transforms:
                - type: Extract
                - type: Split
                - {type: Dedup, config: {paragraphs: {policy: mark}}}
              sink: {type: WriteGzip}
            """);
    Object[] all = new Object[options.length + 2];
    all[0] = "run";
    all[1] = pipeline;
    System.arraycopy(options, 0, all, 2, options.length);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    URL services = OwnEndsTest.class.getResource("/dev/winnow/example/");
    try (URLClassLoader own = new URLClassLoader(new URL[] {services}, before)) {
      Thread.currentThread().setContextClassLoader(own);
      return Cli.run(all);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
