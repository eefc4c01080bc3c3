package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that read from and write to a server of S3, by the launcher, as users start them. */
@Tag("s3")
class S3Test {
  private static final Path FIXTURES =
      Path.of("src", "test", "resources", "golden").toAbsolutePath();
  private static final String BUCKET = "corpus";
  private static final String MARK = "_run.json";

  @TempDir static Path folder;
  private static S3Server s3;

  /**
   * What a run has said.
   *
   * @param said on both streams
   */
  private record Run(int code, String said) {}

  @BeforeAll
  static void startWithFixtures() throws IOException {
    s3 = S3Server.start(folder.resolve("server"));
    s3.makeBucket(BUCKET);
    for (Path file : files(FIXTURES)) {
      s3.put(BUCKET, "in/" + FIXTURES.relativize(file), Files.readAllBytes(file));
    }
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @Test
  void writesTheBytesThatALocalRunWrites() throws IOException {
    Path local = folder.resolve("local");
    assertThat(run("batch.yaml", FIXTURES.toString(), local.toString()).code()).isIn(0, 3);
    Run run = run("batch.yaml", "s3://corpus/in", "s3://corpus/same");
    assertThat(run.code()).as(run.said()).isIn(0, 3);
    assertThat(contents("same/", "s3://corpus/in")).isEqualTo(contents(local));
    assertThat(s3.keys(BUCKET, "same/")).hasSize(3 + 2).contains("same/" + MARK);
  }

  @Test
  void keepsAnIndexThere() throws IOException {
    String index = "--index=s3://corpus/known";
    Run monday = run("batch.yaml", "s3://corpus/in/german", "s3://corpus/monday", index);
    assertThat(monday.code()).as(monday.said()).isIn(0, 3);
    assertThat(s3.keys(BUCKET, "known/")).isNotEmpty();
    Run tuesday = run("batch.yaml", "s3://corpus/in", "s3://corpus/tuesday", index);
    assertThat(tuesday.code()).as(tuesday.said()).isIn(0, 3);
    assertThat(new String(s3.get(BUCKET, "tuesday/" + MARK), StandardCharsets.UTF_8))
        .containsPattern("\"known\" : [1-9]");
  }

  @Test
  void replacesAnEarlierRunOnlyWhenAsked() throws IOException {
    assertThat(run("clean.yaml", "s3://corpus/in/german", "s3://corpus/twice").code()).isIn(0, 3);
    Map<String, String> first = contents("twice/", "");
    s3.put(BUCKET, "twice/records/.part-00000-of-00008.jsonl.1.tmp", new byte[1]);
    s3.put(BUCKET, "twice/records/part-00000-of-00002.jsonl", new byte[1]);
    s3.put(BUCKET, "twice/._run.json.1-2.tmp", new byte[1]);
    s3.put(BUCKET, "twice/notes.txt", new byte[1]);
    Run refused = run("clean.yaml", "s3://corpus/in/german", "s3://corpus/twice");
    assertThat(refused)
        .isEqualTo(
            new Run(
                2,
                "--output: the folder 's3://corpus/twice' has content; give another or"
                    + " --overwrite\n"));
    Run again = run("clean.yaml", "s3://corpus/in/german", "s3://corpus/twice", "--overwrite");
    assertThat(again.code()).as(again.said()).isIn(0, 3);
    assertThat(contents("twice/", "")).isEqualTo(first);
    assertThat(s3.keys(BUCKET, "twice/")).contains("twice/notes.txt").hasSize(3 + 3);
  }

  @Test
  void findsThousandsOfKeysWhateverTheirNames() throws IOException {
    int many = 2300;
    byte[] page = Files.readAllBytes(FIXTURES.resolve("html-page/input.html"));
    for (int i = 0; i < many; i++) {
      s3.put(BUCKET, "news/" + i % 7 + "/" + i + ".html", page);
    }
    List<String> names =
        List.of("Straße/日本 語.html", "a*b.html", "a[1].html", "a+b%20c.html", "a?b.html");
    for (String name : names) {
      s3.put(BUCKET, "news/" + name, page);
    }
    s3.put(BUCKET, "news/0/readme.txt", page);
    s3.put(BUCKET, "newspaper/1.html", page);
    Run run = run("clean.yaml", "s3://corpus/news/**.html", "s3://corpus/many");
    assertThat(run.code()).as(run.said()).isZero();
    List<String> lines =
        contents("many/", "").entrySet().stream()
            .filter(part -> part.getKey().startsWith("records/"))
            .flatMap(part -> part.getValue().lines())
            .toList();
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).split("s3://corpus/news/", -1)).hasSize(1 + many + names.size());
    assertThat(lines.get(0)).doesNotContain("newspaper", "readme");
    for (String name : names) {
      assertThat(lines.get(0)).contains("\"s3://corpus/news/" + name + "\"");
    }
  }

  @Test
  void saysInOneSentenceWhatIsWrong() {
    assertThat(error("s3://nowhere/in", "s3://corpus/x"))
        .isEqualTo("--input: 's3://nowhere/in' cannot be listed: there is no bucket 'nowhere'\n");
    assertThat(error("s3://corpus/nothing", "s3://corpus/x"))
        .isEqualTo("--input: there is nothing at 's3://corpus/nothing'\n");
    assertThat(error("s3://corpus/in", "s3://nowhere/x"))
        .isEqualTo(
            "--output: the folder 's3://nowhere/x' cannot be written: there is no bucket"
                + " 'nowhere'\n");
    assertThat(error("s4://corpus/in", "s3://corpus/x"))
        .isEqualTo(
            "--input: 's4://corpus/in' cannot be listed: there is no filesystem for 's4://'; known:"
                + " s3, gs, hdfs\n");
    assertThat(error("hdfs://corpus/in", "s3://corpus/x"))
        .contains("no Hadoop cluster is known; set HADOOP_CONF_DIR");
    assertThat(s3.keys(BUCKET, "x/")).isEmpty();
  }

  @Test
  void saysInOneSentenceWhyTheServerCannotBeUsed() {
    Map<String, String> wrong = new HashMap<>(s3.environment());
    wrong.put("AWS_SECRET_ACCESS_KEY", "wrong");
    assertThat(runAs(wrong, List.of("--endpoint=" + s3.endpoint())).said())
        .isEqualTo(
            "--input: 's3://corpus/in' cannot be listed: access denied; check that the credentials"
                + " are right and may read and write there\n");
    Map<String, String> nobody =
        Map.of("AWS_REGION", "us-east-1", "AWS_EC2_METADATA_DISABLED", "true");
    assertThat(runAs(nobody, List.of("--endpoint=" + s3.endpoint())).said())
        .startsWith("--input: 's3://corpus/in' cannot be listed: no credentials are known; set");
    assertThat(
            runAs(s3.environment(), List.of("--endpoint=http://127.0.0.1:" + Ports.free())).said())
        .isEqualTo(
            "--input: 's3://corpus/in' cannot be listed: no server answers: connection refused\n");
    assertThat(runAs(s3.environment(), List.of("--endpoint=nonsense")).said())
        .contains("--endpoint is no address of a server");
  }

  /** Whenever a run is killed, what has the name of a part is the whole part. */
  @Test
  void leavesNoHalfWrittenPartWhenKilled() throws IOException {
    assertThat(run("batch.yaml", "s3://corpus/in", "s3://corpus/whole").code()).isIn(0, 3);
    Map<String, String> whole = contents("whole/", "");
    Process run =
        start(s3.environment(), "batch.yaml", "s3://corpus/in", "s3://corpus/killed", endpoint());
    Rest.await("a first part", () -> !s3.keys(BUCKET, "killed/re").isEmpty() || !run.isAlive());
    Processes.kill(run);
    Map<String, String> left = contents("killed/", "");
    assertThat(s3.keys(BUCKET, "killed/")).isNotEmpty().doesNotContain("killed/" + MARK);
    assertThat(whole).containsAllEntriesOf(left);
    Run again = run("batch.yaml", "s3://corpus/in", "s3://corpus/killed", "--overwrite");
    assertThat(again.code()).as(again.said()).isIn(0, 3);
    assertThat(contents("killed/", "")).isEqualTo(whole);
    assertThat(s3.keys(BUCKET, "killed/")).hasSize(3 + 2);
  }

  private static String error(String input, String output) {
    Run run = run("clean.yaml", input, output);
    assertThat(run.code()).as(run.said()).isEqualTo(2);
    return run.said();
  }

  private static Run runAs(Map<String, String> environment, List<String> options) {
    Run run = ended(start(environment, "clean.yaml", "s3://corpus/in", "s3://corpus/y", options));
    assertThat(run.code()).as(run.said()).isEqualTo(2);
    return run;
  }

  private static Run run(String pipeline, String input, String output, String... more) {
    List<String> options = new ArrayList<>(endpoint());
    options.addAll(List.of(more));
    return ended(start(s3.environment(), pipeline, input, output, options));
  }

  private static List<String> endpoint() {
    return List.of("--endpoint=" + s3.endpoint());
  }

  private static Process start(
      Map<String, String> environment,
      String pipeline,
      String input,
      String output,
      List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of("winnow").toAbsolutePath().toString());
    command.addAll(List.of("run", "pipelines/" + pipeline, "--input=" + input));
    command.add("--output=" + output);
    command.addAll(options);
    try {
      Files.deleteIfExists(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Processes.start(log(), environment, command);
  }

  private static Path log() {
    return folder.resolve("run.log");
  }

  private static Run ended(Process process) {
    int code = Processes.await(process);
    try {
      return new Run(code, Files.readString(log()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The parts below a prefix by their names.
   *
   * @param input in the place of which stands that of the fixtures; empty for none
   */
  private static Map<String, String> contents(String prefix, String input) {
    Map<String, String> contents = new HashMap<>();
    for (String key : s3.keys(BUCKET, prefix)) {
      if (key.contains("/part-")) {
        String text = new String(s3.get(BUCKET, key), StandardCharsets.UTF_8);
        contents.put(
            key.substring(prefix.length()),
            input.isEmpty() ? text : text.replace(input, FIXTURES.toString()));
      }
    }
    return contents;
  }

  private static Map<String, String> contents(Path local) throws IOException {
    Map<String, String> contents = new HashMap<>();
    for (Path file : files(local)) {
      if (file.toString().endsWith(".jsonl")) {
        contents.put(local.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
