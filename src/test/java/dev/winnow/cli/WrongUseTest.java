package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong command line gives one sentence and exit code 2, and touches nothing. */
class WrongUseTest {
  @TempDir Path folder;
  private Path pipeline;
  private Path in;

  @BeforeEach
  void files() throws IOException {
    pipeline = Cli.pipeline(folder, "", "");
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "A line of text.");
  }

  @Test
  void beamOptions() {
    assertThat(error("--targetParalelism=3"))
        .isEqualTo("unknown option '--targetParalelism'. Did you mean 'targetParallelism'?\n");
    assertThat(error("--ouput=x"))
        .isEqualTo("unknown option '--ouput'. Did you mean '--output'?\n");
    assertThat(Cli.run("run", pipeline, "more", "--output=" + folder.resolve("out")))
        .isEqualTo(wrong("'more' is no option; options are written --name=value\n"));
    assertThat(error("more")).isEqualTo("--input: there is nothing at 'more'\n");
    assertThat(error("--jobName=a", "--targetParallelism=x"))
        .isEqualTo(
            "'--targetParallelism=x' has a wrong value: Cannot deserialize value of type `int`"
                + " from String \"x\": not a valid `int` value\n");
    assertThat(error("--jobName=a", "--jobName=b"))
        .isEqualTo("an option stands twice in '--jobName=a --jobName=b'\n");
    assertThat(error("--runner=FlinkRunner"))
        .isEqualTo(
            "--runner: flink is not in this jar but in winnow-flink.jar, which './winnow run'"
                + " builds\n");
    assertThat(error("--runner=flunk"))
        .isEqualTo(
            "--runner: there is no runner 'flunk'; known: [direct, flink, spark, dataflow]\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void optionsOfFilesystems() {
    assertThat(error("--awsRegion=eu-central-1", "--awsCredentialsProvider={\"a\":1}"))
        .isEqualTo(
            "'--awsCredentialsProvider={\"a\":1}' has a wrong value: AWS credentials provider type"
                + " 'unknown' is missing '@type'\n");
    assertThat(error("--awsCredentialsProvider={\"@type\":\"Nobody\"}"))
        .isEqualTo(
            "'--awsCredentialsProvider={\"@type\":\"Nobody\"}' has a wrong value: it is no JSON, or"
                + " not of this option: AWS credential provider type 'Nobody' is not supported\n");
    assertThat(error("--proxyConfiguration={\"a\":1}"))
        .isEqualTo("'--proxyConfiguration={\"a\":1}' has a wrong value\n");
    assertThat(error("--hdfsConfiguration=nonsense"))
        .startsWith("'--hdfsConfiguration=nonsense' has a wrong value: it is no JSON")
        .hasLineCount(1);
    assertThat(error("--s3UploadBufferSizeBytes=5MB"))
        .startsWith("'--s3UploadBufferSizeBytes=5MB' has a wrong value: Cannot deserialize");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void input() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    String output = "--output=" + folder.resolve("out");
    assertThat(Cli.run("run", pipeline, output, "--input=" + empty))
        .isEqualTo(wrong("--input: there is no file in '" + empty + "'\n"));
    assertThat(Cli.run("run", pipeline, output, "--input=" + folder.resolve("nowhere/*.txt")))
        .isEqualTo(
            wrong("--input: there is nothing at '" + folder.resolve("nowhere/*.txt") + "'\n"));
    assertThat(Cli.run("run", pipeline, output, "--input", in, folder.resolve("no"), "x"))
        .isEqualTo(wrong("--input: there is nothing at '" + folder.resolve("no") + "'\n"));
    assertThat(Cli.run("run", "watch", "--input", in, "x"))
        .isEqualTo(wrong("--input: a stream reads from one place, not from 2\n"));
    assertThat(Cli.run("run", pipeline, output))
        .isEqualTo(wrong("--input: nothing says what to read: " + pipeline + " has no path\n"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void output() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "content");
    assertThat(Cli.run("run", pipeline, "--input=" + in, "--output=" + file.resolve("out")).err())
        .startsWith("--output: the folder '" + file.resolve("out") + "' cannot be written: ")
        .hasLineCount(1);
    assertThat(Cli.run("run", pipeline, "--input=" + in, "--output=" + in, "--overwrite"))
        .isEqualTo(
            wrong(
                "--output: '"
                    + in.resolve("a.txt")
                    + "' is input and lies in the output folder\n"));
    assertThat(Cli.run("run", pipeline, "--input=" + in, "--output=file://" + in, "--overwrite"))
        .isEqualTo(
            wrong(
                "--output: '"
                    + in.resolve("a.txt")
                    + "' is input and lies in the output folder\n"));
    assertThat(Cli.run("run", pipeline, "--input=" + in, "--output=nope://x/y"))
        .isEqualTo(
            wrong(
                "--output: the folder 'nope://x/y' cannot be written: there is no filesystem for"
                    + " 'nope://'; known: s3, gs, hdfs\n"));
    assertThat(Cli.run("run", pipeline, "--input=" + in))
        .isEqualTo(wrong("--output: nothing says where to write: " + pipeline + " has no path\n"));
  }

  @Test
  void pipelineFile() throws IOException {
    String good = Files.readString(pipeline);
    String[][] changes = {
      {"options: {}", "option: {}"},
      {"config: {shards: 1}", "config: {shards: one}"},
      {"  type: chain", "  type: chain\n  type: chain"},
      {"type: Extract", "type: Split"},
      {"type: Split", "type: Spilt"},
      {"- type: Extract", "- {type: Extract, config: {body_model: no.json}}"},
      {"- type: Extract", "- {type: Extract, config: {body_model: rules.yaml}}"},
      {"{type: Strip, config: {rules: rules.yaml}}", "[]"},
      {"rules: rules.yaml", "rules: [rules.yaml, rule.yaml]"},
      {"rules: rules.yaml", "rules: rules.yaml, disable: share-baz"},
      {"config: {}", "config: {max_bytes: 0}"},
    };
    for (String[] change : changes) {
      assertThat(good).contains(change[0]);
      Files.writeString(pipeline, good.replace(change[0], change[1]));
      assertThat(error()).matches("\\Q" + pipeline + "\\E:\\d+: .*\n");
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void commands() {
    assertThat(Cli.run())
        .isEqualTo(
            wrong("winnow: a command is missing\n'winnow --help' shows what is possible.\n"));
    assertThat(Cli.run("run").code()).isEqualTo(Exit.WRONG_USE);
    assertThat(Cli.run("rum"))
        .isEqualTo(
            wrong(
                "winnow: there is no command 'rum'; known: [run, explain, check, diff, index,"
                    + " expansion-service]; did you mean 'run'?\n"
                    + "'winnow --help' shows what is possible.\n"));
    assertThat(Cli.run("version").err())
        .startsWith(
            "winnow: there is no command 'version'; known: [run, explain, check, diff, index,"
                + " expansion-service]; did you mean '--version'?\n");
    assertThat(Cli.run("--rum").err()).startsWith("winnow: Unknown option: '--rum'\n");
    assertThat(Cli.run("--verison").err())
        .startsWith("winnow: Unknown option: '--verison'; did you mean '--version'?\n");
    assertThat(Cli.run("explain", "a", "b", "c").err())
        .startsWith("winnow explain: 'b' is one argument too many\n");
    assertThat(Cli.run("run", folder.resolve("no.yaml")))
        .isEqualTo(wrong(folder.resolve("no.yaml") + ": there is no such pipeline file\n"));
    assertThat(Cli.run("run", "pipelines/bach.yaml"))
        .isEqualTo(
            wrong(
                "pipelines/bach.yaml: there is no such pipeline file; Winnow ships 'batch', which"
                    + " needs no path\n"));
  }

  @Test
  void helpIsNoError() {
    assertThat(Cli.run("run", "--help").out()).contains("Exit codes:", "Examples:");
    assertThat(Cli.run("--version").out()).startsWith("winnow ");
    assertThat(Cli.run("--help").code()).isEqualTo(Exit.DONE);
  }

  private String error(String... options) {
    Object[] args = new Object[4 + options.length];
    args[0] = "run";
    args[1] = pipeline;
    args[2] = "--input=" + in;
    args[3] = "--output=" + folder.resolve("out");
    System.arraycopy(options, 0, args, 4, options.length);
    Cli run = Cli.run(args);
    assertThat(run.code()).isEqualTo(Exit.WRONG_USE);
    return run.err();
  }

  private static Cli wrong(String err) {
    return new Cli(Exit.WRONG_USE, "", err);
  }

  @Test
  void anOutputBelowAnInputIsRefusedBeforeAnythingIsWritten(@TempDir Path folder)
      throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "A text.");

    Cli run = Cli.run("run", "clean", "--input=" + in, "--output=" + in.resolve("clean"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("lies below the input '" + in + "'", "give a folder elsewhere");
    assertThat(in.resolve("clean")).doesNotExist();
  }

  @Test
  void explainSaysThatAFileHoldsMoreDocumentsOrNone(@TempDir Path folder) throws IOException {
    Path two =
        Files.writeString(
            folder.resolve("two.jsonl"),
            "{\"text\":\"The ferry sails.\"}\n{\"text\":\"The bridge is open.\"}\n");
    Cli first = Cli.run("explain", two);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("The ferry sails.").doesNotContain("bridge");
    assertThat(first.err()).contains("holds more documents; this is the first");

    Path none = Files.writeString(folder.resolve("none.jsonl"), "\n");
    Cli empty = Cli.run("explain", none);
    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.err()).contains("holds no document");
  }
}
