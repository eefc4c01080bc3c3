package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code winnow run --resume} of a run that died. */
class ResumeTest {
  private static final int ARTICLES = 30;

  @TempDir Path folder;
  private Path in;
  private Path out;
  private Path pipeline;

  @BeforeEach
  void corpus() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    pipeline = Cli.pipeline(folder, "", "max_failures: 1");
    for (int i = 0; i < ARTICLES; i++) {
      write("a" + i + ".txt", article(i));
    }
    write(
        "rows.jsonl",
        "{\"text\": \"The mill is closed.\"}\n{\"text\": 5}\n{\"text\": \"The ferry sails.\"}\n");
    write("empty.txt", "");
  }

  private static String article(int number) {
    return "The council met for time " + number + ".\n\nShare this article\n\nIt was brief.\n";
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private Cli run(Object... more) {
    Object[] all = new Object[4 + more.length];
    all[0] = "run";
    all[1] = pipeline;
    all[2] = "--input=" + in;
    all[3] = "--output=" + out;
    System.arraycopy(more, 0, all, 4, more.length);
    return Cli.run(all);
  }

  /** Resumes, and compares with an undisturbed run. */
  private void assertResumed(int kept) throws IOException {
    assertEndsAsUndisturbed("winnow: " + kept + " documents were not cleaned again\n");
  }

  private void assertEndsAsUndisturbed(String said) throws IOException {
    Path whole = folder.resolve("whole");
    assertThat(Cli.run("run", pipeline, "--input=" + in, "--output=" + whole, "--overwrite").code())
        .isEqualTo(Exit.DONE);
    assertThat(run("--resume")).returns(Exit.DONE, Cli::code).returns(said, Cli::err);
    assertThat(DeadRun.files(out)).isEqualTo(DeadRun.files(whole));
    assertThat(out.resolve("_resume")).doesNotExist();
  }

  @Test
  void cleansNothingAgain() throws IOException {
    DeadRun.of(pipeline, in, out);

    assertResumed(ARTICLES + 4);
  }

  @Test
  void whatIsNotKeptIsCleaned() throws IOException {
    DeadRun dead = DeadRun.of(pipeline, in, out);
    assertThat(dead.checkpoints()).hasSize(3);
    Files.delete(dead.checkpoints().get(0));
    byte[] damaged = Files.readAllBytes(dead.checkpoints().get(0));
    damaged[damaged.length / 2]++;
    Files.write(dead.checkpoints().get(0), damaged);
    Files.writeString(
        dead.checkpoints().get(1).resolveSibling("." + "0".repeat(32) + ".zst.1.tmp"), "half");
    Files.writeString(out.resolve("records/.part-00000-of-00001.jsonl.1.tmp"), "half");
    Files.delete(out.resolve("README.md"));

    Path whole = folder.resolve("whole");
    Cli.run("run", pipeline, "--input=" + in, "--output=" + whole);
    Cli resumed = run("--resume");

    assertThat(resumed.code()).isEqualTo(Exit.DONE);
    int kept = Integer.parseInt(resumed.err().replaceAll("\\D", ""));
    assertThat(kept).isPositive().isLessThan(ARTICLES);
    assertThat(DeadRun.files(out)).isEqualTo(DeadRun.files(whole));
  }

  @Test
  void filesThatChangedCameOrWentAreSeen() throws IOException {
    DeadRun.of(pipeline, in, out);
    FileTime time = Files.getLastModifiedTime(in.resolve("a1.txt"));
    write("a0.txt", "The council has a new member.\n");
    write("a1.txt", article(1).replace("brief", "short"));
    Files.setLastModifiedTime(in.resolve("a1.txt"), FileTime.fromMillis(time.toMillis() + 1));
    write("new.txt", "The bridge is new.\n");
    Files.delete(in.resolve("a2.txt"));

    assertResumed(ARTICLES + 4 - 3);
  }

  /** A link to nowhere stands for a disk that is away: another attempt may find it. */
  @Test
  void fileThatCouldNotBeReadIsTriedAgain() throws IOException {
    Files.createSymbolicLink(in.resolve("away.txt"), Path.of("nowhere"));
    DeadRun.of(pipeline, in, out);

    assertResumed(ARTICLES + 4);
    assertThat(out.resolve("failures/part-00000-of-00001.jsonl"))
        .content()
        .contains("/away.txt", "unreadable");
  }

  @Test
  void beginsARunWhereNoneHasBegun() throws IOException {
    Files.createDirectories(out.resolve("_resume"));
    Files.writeString(out.resolve(".winnow1.tmp"), "");
    Files.writeString(out.resolve("_resume/.run.txt.1.tmp"), "winnow");

    assertEndsAsUndisturbed("");
  }

  @Test
  void runThatDiedAfterItsLastFileIsDone() throws IOException {
    DeadRun dead = DeadRun.of(pipeline, in, out);
    Files.writeString(
        out.resolve("_run.json"),
        "{\"complete\": true, \"documents\": {\"read\": 7, \"records\": 7}, \"shards\": 1}");

    Cli resumed = run("--resume");

    assertThat(resumed).returns(Exit.DONE, Cli::code).returns("", Cli::err);
    assertThat(resumed.out()).contains("documents read                7");
    assertThat(dead.work()).doesNotExist();
    assertThat(run("--resume"))
        .isEqualTo(refused("holds a complete run, of which nothing is left to do"));
  }

  @Test
  void otherConfigurationIsRefused() throws IOException {
    DeadRun dead = DeadRun.of(pipeline, in, out);
    Cli.pipeline(folder, "max_bytes: 1000", "");

    assertThat(run("--resume").err())
        .matches(
            "--resume: the folder '.*' holds a run of another configuration: [0-9a-f]{16}, not"
                + " [0-9a-f]{16}; give another folder, or --overwrite instead of --resume\n");

    Cli.pipeline(folder, "", "check_conservation: true");
    assertThat(run("--resume"))
        .isEqualTo(refused("holds a run of other options of its source or its pipeline"));

    Path manifest = dead.work().resolve("run.txt");
    Files.writeString(manifest, Files.readString(manifest).replaceAll("run\t.*", "run\tx"));
    Files.writeString(manifest, Files.readString(manifest).replaceAll("version\t.*", "version\t0"));
    assertThat(run("--resume").err()).contains("holds a run of Winnow 0, and this is Winnow ");
    assertThat(dead.checkpoints()).isNotEmpty();
  }

  @Test
  void folderOfSomethingElseIsRefused() throws IOException {
    Path notes = Files.createDirectories(out).resolve("notes.txt");
    Files.writeString(notes, "x");
    assertThat(run("--resume")).isEqualTo(refused("has content, but no run that can be continued"));

    Files.createDirectories(out.resolve("_resume/00000"));
    Files.writeString(out.resolve("_resume/00000/x.zst"), "x");
    assertThat(run("--resume"))
        .isEqualTo(refused("holds a run that cannot be continued: 'run.txt' is missing"));

    Files.writeString(out.resolve("_resume/run.txt"), "winnow-resume 99\n");
    assertThat(run("--resume"))
        .isEqualTo(
            refused(
                "holds a run that cannot be continued: 'run.txt' is not as this version of Winnow"
                    + " writes it"));
    assertThat(notes).hasContent("x");
  }

  @Test
  void runThatDiedIsNotForgottenUnasked() throws IOException {
    DeadRun dead = DeadRun.of(pipeline, in, out);

    assertThat(run())
        .isEqualTo(
            new Cli(
                Exit.WRONG_USE,
                "",
                "--output: the folder '"
                    + out
                    + "' holds a run that died; give --resume to continue it, or --overwrite to"
                    + " begin anew\n"));
    assertThat(dead.checkpoints()).isNotEmpty();
    assertThat(run("--overwrite")).returns(Exit.DONE, Cli::code).returns("", Cli::err);
    assertThat(dead.work()).doesNotExist();
  }

  @Test
  void goesWithRunsThatEndAndAreFiles() throws IOException {
    assertThat(run("--resume", "--overwrite"))
        .isEqualTo(
            new Cli(
                Exit.WRONG_USE,
                "",
                "--resume: does not go with --overwrite; one keeps the run in the folder, the other"
                    + " removes it\n"));
    assertThat(Cli.run("run", "watch", "--input=" + in, "--output=" + out, "--resume").err())
        .isEqualTo(
            "--resume: is for runs that end; a stream goes on from a savepoint of its engine\n");
    Files.writeString(
        pipeline,
        Files.readString(pipeline)
            .replaceAll("sink: .*", "sink: {type: WriteBulk, config: {index: news}}"));
    assertThat(run("--resume").err())
        .isEqualTo("--resume: goes with a source of files and the sink WriteJson\n");
    assertThat(out).doesNotExist();
  }

  /**
   * The index has the run once, as if its process had not died, and the run does not see itself.
   */
  @Test
  void runThatDiedAfterItsEntriesInTheIndexDoesNotMeetThem() throws IOException {
    Path known = folder.resolve("known");
    Files.writeString(
        pipeline,
        Files.readString(pipeline)
            .replace(
                "- type: Split",
                """
                - type: Split
                    - type: Dedup
                      config:
                        paragraphs: {buckets: 1}
                        documents: {buckets: 1}
                        index: known\
                """));
    Path monday = Files.createDirectories(folder.resolve("monday"));
    Files.writeString(monday.resolve("known.txt"), article(5));
    Path first = folder.resolve("first");
    assertThat(Cli.run("run", pipeline, "--input=" + monday, "--output=" + first).code())
        .isEqualTo(Exit.DONE);
    assertThat(run().code()).isEqualTo(Exit.DONE);
    Map<String, String> undisturbed = DeadRun.files(out);
    Map<String, String> index = DeadRun.files(known);
    assertThat(undisturbed.get("_run.json")).contains("\"added\" : 32", "\"known\" : 1");
    assertThat(run("--overwrite").code()).isEqualTo(Exit.DONE);
    DeadRun.of(pipeline, in, out);

    assertThat(run("--resume").code()).isEqualTo(Exit.DONE);

    assertThat(DeadRun.files(out)).isEqualTo(undisturbed);
    assertThat(DeadRun.files(known)).isEqualTo(index);
  }

  private Cli refused(String how) {
    return new Cli(
        Exit.WRONG_USE,
        "",
        "--resume: the folder '"
            + out
            + "' "
            + how
            + "; give another folder, or --overwrite instead of --resume\n");
  }
}
