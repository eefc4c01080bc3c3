package dev.winnow.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs; there are few, since each starts a runner. */
class RunCommandTest {
  private static final String STORY = "The council met on Monday and talked about the bridge.\n";
  private static final Pattern FAILURE =
      Pattern.compile("\"uri\":\"[^\"]*/([^\"/]*)\".*\"category\":\"(\\w+)\"");

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in put"));
    out = folder.resolve("out [1]");
  }

  @Test
  void severalInputsAndNoOutput() throws IOException {
    Path pipeline = Cli.pipeline(folder, "", "");
    Files.writeString(
        pipeline,
        Files.readString(pipeline).replace("{shards: 1}", "{shards: 1, path: '" + out + "'}"));
    write("a.txt", STORY);
    write("b.txt", STORY + "More of it.");
    write("c.txt", STORY + "And the end.");
    Path a = in.resolve("a.txt");

    Cli run = Cli.run("run", pipeline, "--input=" + a, "--input", a, in.resolve("b.*"));

    assertThat(run.err())
        .isEqualTo("winnow: writes to " + out + "; --output names another folder\n");
    assertThat(run.out()).contains("documents read                2\n");
    assertThat(lines("records")).hasSize(2);
  }

  @Test
  void badFilesAreFailuresAndTheRestGoesOn() throws IOException {
    Path pipeline = Cli.pipeline(folder, "max_bytes: 10_500_000", "max_failures: 0.05");
    write("good.txt", STORY + "\nShare this article\n");
    write("crlf.txt", "One line of text.\r\nAnother line of text.\r\n");
    write("cr.txt", "One line, old style.\rAnother line, old style.\r");
    Files.write(in.resolve("latin1.txt"), "Le café est fermé depuis été.".getBytes(ISO_8859_1));
    write("one-line.txt", "otters swim well, ".repeat(10_000_000 / 18));
    write("empty.txt", "");
    write("bom.txt", "\uFEFF");
    write("blank.txt", " \n\t\r\n ");
    Files.write(in.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26});
    write("nul.txt", "ab\0\1\2cd".repeat(20));
    Files.createSymbolicLink(in.resolve("dangling.txt"), in.resolve("nowhere"));
    Files.createSymbolicLink(in.resolve("loop.txt"), in);
    try (RandomAccessFile large = new RandomAccessFile(in.resolve("large.txt").toFile(), "rw")) {
      large.setLength(10_500_001);
    }

    Cli run = Cli.runOn(true, false, "run", pipeline, "--input=" + in, "--output=" + out);

    assertThat(failures())
        .isEqualTo(
            Map.of(
                "empty.txt", "empty",
                "bom.txt", "empty",
                "blank.txt", "empty",
                "image.txt", "binary",
                "nul.txt", "binary",
                "dangling.txt", "unreadable",
                "loop.txt", "unreadable",
                "large.txt", "too_large"));
    assertThat(lines("records")).hasSize(5).allMatch(line -> line.contains("\"paragraphs\""));
    assertThat(lines("removals")).hasSize(5);
    assertThat(run.code()).isEqualTo(Exit.TOO_MANY_FAILURES);
    assertThat(run.err())
        .contains("\r\u001B[Kstarting  13 documents")
        .contains("61.5 % of the documents failed, more than the 5.0 % that 'max_failures' allows");
    assertThat(run.out())
        .contains("documents read               13\n")
        .contains("failures                      8  empty 3, binary 2, unreadable 2, too_large 1\n")
        .containsPattern("share +1 +18 +0.00 %\n")
        .contains(out.toString());
  }

  @Test
  void namesMayHaveAnyCharacterAndOldRunsMakePlace() throws IOException {
    Path pipeline = Cli.pipeline(folder, "", "check_conservation: true");
    String[] names = {"a b.txt", "q\"'.txt", "n\nn.txt", "*[]{}?.txt", "été 新聞.txt", "c\\d.txt"};
    for (String name : names) {
      write(name, STORY + name.length() + " " + name.hashCode());
    }
    Files.createDirectories(out.resolve("records"));
    Files.writeString(out.resolve("_run.json"), "{}");
    Files.writeString(out.resolve("._run.json.1-2.tmp"), "{");
    Files.writeString(out.resolve("records/part-00006-of-00007.jsonl"), "old");
    Files.writeString(out.resolve("records/mine.txt"), "kept");

    Cli refused = Cli.run("run", pipeline, "--input=" + in, "--output=" + out);
    Cli run = Cli.run("run", pipeline, "--input=" + in, "--output=" + out, "--overwrite");

    assertThat(refused)
        .isEqualTo(
            new Cli(
                Exit.WRONG_USE,
                "",
                "--output: the folder '" + out + "' has content; give another or --overwrite\n"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(Exit.DONE);
    assertThat(lines("records")).hasSize(names.length);
    assertThat(out.resolve("records")).isDirectoryNotContaining("glob:**00007.jsonl");
    assertThat(out.resolve("records/mine.txt")).hasContent("kept");
    assertThat(out).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aCrashIsOneSentenceAndLeavesNoSummary() throws IOException {
    Path pipeline = Cli.pipeline(folder, "", "");
    write("good.txt", STORY);
    Files.createDirectories(out);
    Files.writeString(out.resolve("failures"), "a file where a folder should be");

    Cli run = Cli.run("run", pipeline, "--input=" + in, "--output=" + out, "--overwrite");

    assertThat(run.code()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("winnow: the run failed: ")
        .contains("failures")
        .doesNotContain("\tat ")
        .hasLineCount(2);
    assertThat(out.resolve("_run.json")).doesNotExist();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private List<String> lines(String kind) throws IOException {
    return Files.readAllLines(out.resolve(kind + "/part-00000-of-00001.jsonl"));
  }

  private Map<String, String> failures() throws IOException {
    Map<String, String> failures = new TreeMap<>();
    for (String line : lines("failures")) {
      Matcher failure = FAILURE.matcher(line);
      assertThat(failure.find()).as(line).isTrue();
      failures.put(failure.group(1), failure.group(2));
    }
    return failures;
  }
}
