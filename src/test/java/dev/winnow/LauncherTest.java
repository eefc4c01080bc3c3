package dev.winnow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code winnow}, with a Java and a build that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Path home;
  private Path java;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void project() throws IOException {
    home = Files.createDirectories(folder.resolve("my project"));
    java = folder.resolve("a jdk");
    Files.createDirectories(java.resolve("bin"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("pom.xml"), "");
    script(home.resolve("winnow"), Files.readString(Path.of("winnow")));
    script(home.resolve("mvnw"), "#!/bin/sh\necho problem\n: >target/winnow-direct.jar\n");
    script(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    release("17.0.15");
  }

  @Test
  void buildsWhatIsMissingAndPassesArgumentsOn() throws Exception {
    Outcome first = launch(home.resolve("winnow"), "explain", "a b.txt", "--x=$HOME *");
    assertThat(first.code()).isZero();
    assertThat(first.err())
        .isEqualTo(
            "winnow: building "
                + real("target/winnow-direct.jar")
                + "; this takes a minute …\n"
                + "problem\n");
    assertThat(first.out().lines())
        .contains("-Dwinnow.home=" + home.toRealPath(), "-XX:+UseSerialGC", "-Xmx1g")
        .endsWith("-jar", real("target/winnow-direct.jar"), "explain", "a b.txt", "--x=$HOME *");
    Path link = Files.createSymbolicLink(folder.resolve("w"), Path.of("my project/winnow"));
    Outcome second = launch(link, "check");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).endsWith("check\n");
  }

  @Test
  void buildsAgainWhatIsStale() throws Exception {
    Path jar = Files.writeString(home.resolve("target/winnow-direct.jar"), "old");
    Path source = Files.writeString(home.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    assertThat(launch(home.resolve("winnow"), "x").err()).startsWith("winnow: building ");
    assertThat(jar).isEmptyFile().exists();
    assertThat(source).exists();
    script(home.resolve("mvnw"), "#!/bin/sh\necho it is broken\nexit 1\n");
    Files.delete(jar);
    Outcome broken = launch(home.resolve("winnow"), "x");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).endsWith("it is broken\nwinnow: the build failed; see above\n");
  }

  @Test
  void saysWhatTheBuildDoes() throws Exception {
    script(
        java.resolve("bin/java"), "#!/bin/sh\ncase $* in *ArchiveClassesAtExit*) exit 1 ;; esac\n");
    script(
        home.resolve("mvnw"),
        """
        #!/bin/sh
        cat <<'END'
        [INFO] Scanning for projects...
        Downloading from central: https://example.org/a.pom
        Downloading from central: https://example.org/b.pom
        [INFO] --- compiler:3.14.0:compile (default-compile) @ winnow ---
        [WARNING] something
        [INFO] --- shade:3.6.1:shade (bundle) @ winnow ---
        [ERROR] no good
        END
        : >target/winnow-direct.jar
        """);
    assertThat(launch(home.resolve("winnow"), "--help").err().lines().skip(1))
        .containsExactly(
            "winnow:   fetching what the build needs …",
            "winnow:   compiling …",
            "winnow:   packing the jar with all that it needs …",
            "[ERROR] no good");
    assertThat(home.resolve("target/winnow-direct.jsa")).doesNotExist();
    assertThat(launch(home.resolve("winnow"), "check", "x").code()).isZero();
    assertThat(home.resolve("target/winnow-direct.jsa")).exists();
  }

  @Test
  void saysWhatItNeeds() throws Exception {
    Files.writeString(home.resolve("target/winnow-direct.jar"), "");
    assertThat(launch(home.resolve("winnow"), "run", "p.yaml", "--runner=flunk"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "winnow: --runner: there is no runner 'flunk'; known: [direct, flink, spark,"
                    + " dataflow]\n"));
    assertThat(launch(home.resolve("winnow"), "run", "--runner", "DirectRunner").code()).isZero();
    release("11.0.2");
    assertThat(launch(home.resolve("winnow"), "x"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "winnow: '" + java + "/bin/java' is Java 11.0.2; Winnow needs Java 17 or newer\n"));
    Files.delete(java.resolve("bin/java"));
    assertThat(launch(home.resolve("winnow"), "x").err()).startsWith("winnow: JAVA_HOME is '");
  }

  @Test
  void jvmFlagsCanBeAddedToAndReplaced() throws Exception {
    Files.writeString(home.resolve("target/winnow-direct.jar"), "");
    Outcome run =
        launch(
            Map.of("WINNOW_JAVA_OPTS", "-Xmx4g -XX:TieredStopAtLevel=4 -XX:+UseG1GC"),
            home.resolve("winnow"),
            "--version");
    assertThat(run.out().lines())
        .containsSubsequence(
            "-XX:TieredStopAtLevel=1",
            "-Xmx1g",
            "-Xmx4g",
            "-XX:TieredStopAtLevel=4",
            "-XX:+UseG1GC",
            "--version")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void aJarWithTheModelIsBuiltAndRunApart() throws Exception {
    Files.createDirectories(home.resolve("src/embeddings"));
    script(
        home.resolve("mvnw"), "#!/bin/sh\necho \"$@\"\n: >target/winnow-direct-embeddings.jar\n");
    Outcome run =
        launch(Map.of("WINNOW_PROFILES", "embeddings"), home.resolve("winnow"), "--version");
    assertThat(run.err()).contains(" -Pdirect,embeddings ");
    assertThat(run.out()).endsWith(real("target/winnow-direct-embeddings.jar") + "\n--version\n");
    assertThat(launch(Map.of("WINNOW_PROFILES", "x"), home.resolve("winnow"), "--version"))
        .isEqualTo(
            new Outcome(
                2, "", "winnow: WINNOW_PROFILES: there is no profile 'x'; known: [embeddings]\n"));
  }

  @Test
  void eachRunnerHasItsJarAndFlags() throws Exception {
    Files.writeString(home.resolve("target/winnow-flink.jar"), "");
    assertThat(launch(home.resolve("winnow"), "run", "p.yaml", "--runner=flink").out().lines())
        .contains("-XX:MaxRAMPercentage=50")
        .doesNotContain("-Xmx1g")
        .endsWith("-jar", real("target/winnow-flink.jar"), "run", "p.yaml", "--runner=flink");
    Files.writeString(home.resolve("target/winnow-spark.jar"), "");
    Path spark = folder.resolve("spark");
    Outcome run =
        launch(
            Map.of("SPARK_HOME", spark.toString()),
            home.resolve("winnow"),
            "run",
            "p.yaml",
            "--runner=spark");
    assertThat(run.out().lines())
        .contains("--add-exports=java.base/sun.nio.ch=ALL-UNNAMED")
        .endsWith(
            "-cp",
            real("target/winnow-spark.jar") + ":" + spark + "/jars/*",
            "dev.winnow.Winnow",
            "run",
            "p.yaml",
            "--runner=spark");
  }

  @Test
  void buildsTheJarOfTheRunnerAndFetchesSpark() throws Exception {
    script(
        home.resolve("mvnw"),
        """
        #!/bin/sh
        echo "$@"
        for argument in "$@"; do
          case $argument in
            -P*) : >"target/winnow-${argument#-P}.jar" ;;
            -DoutputDirectory=*) mkdir -p "${argument#-DoutputDirectory=}" ;;
          esac
        done
        """);
    Outcome run = launch(home.resolve("winnow"), "run", "p.yaml", "--runner=spark");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            " -Pspark ", " package\n", "winnow: fetching Spark to ", " -f src/engines/spark ");
    assertThat(home.resolve("target/engines/spark/RELEASE")).exists();
    assertThat(launch(home.resolve("winnow"), "run", "p.yaml", "--runner=spark").err()).isEmpty();
  }

  @Test
  void waitsForAnotherThatBuildsAndThenRunsWhatThatOneBuilt() throws Exception {
    Path lock = lockOf(ProcessHandle.current().pid());
    Process waiting = command(Map.of(), home.resolve("winnow"), "check").start();
    try (BufferedReader err = waiting.errorReader(UTF_8)) {
      assertThat(err.readLine())
          .isEqualTo(
              "winnow: waiting for another one that builds (" + real("target/.building") + ") …");
      Files.writeString(home.resolve("target/winnow-direct.jar"), "built");
      Files.delete(lock);
      assertThat(err.readLine()).isNull();
    }
    assertThat(waiting.waitFor()).isZero();
    assertThat(home.resolve("target/winnow-direct.jar")).hasContent("built");
    assertThat(Files.isSymbolicLink(lock)).isFalse();
  }

  @Test
  void theLockOfOneThatIsGoneDoesNotCount() throws Exception {
    Process gone = new ProcessBuilder(java.resolve("bin/java").toString()).start();
    assertThat(gone.waitFor()).isZero();
    Path lock = lockOf(gone.pid());
    assertThat(launch(home.resolve("winnow"), "check").err()).startsWith("winnow: building ");
    assertThat(Files.isSymbolicLink(lock)).isFalse();
  }

  private Path lockOf(long process) throws IOException {
    return Files.createSymbolicLink(
        home.resolve("target/.building"), Path.of(Long.toString(process)));
  }

  private String real(String file) throws IOException {
    return home.toRealPath().resolve(file).toString();
  }

  private void release(String version) throws IOException {
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private static void script(Path file, String content) throws IOException {
    Files.writeString(file, content);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Outcome launch(Path launcher, String... args) throws Exception {
    return launch(Map.of(), launcher, args);
  }

  private Outcome launch(Map<String, String> environment, Path launcher, String... args)
      throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        command(environment, launcher, args)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Outcome(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private ProcessBuilder command(Map<String, String> environment, Path launcher, String... args) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("WINNOW_JAVA_OPTS");
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().putAll(environment);
    return builder;
  }
}
