package dev.winnow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A jar with a step that stands on {@code WINNOW_CLASSPATH}, in a run of the real launcher. */
@DisabledOnOs(OS.WINDOWS)
class OwnStepTest {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void project() throws IOException {
    home = Files.createDirectories(folder.resolve("my project"));
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.copy(Path.of("winnow"), home.resolve("winnow"));
    winnow(home.resolve("target/winnow-direct.jar"));
    // Empty, for none: the classes of this jar stand elsewhere.
    Files.writeString(home.resolve("target/winnow-direct.jsa"), "");
    Files.setLastModifiedTime(home.resolve("target/winnow-direct.jar"), FileTime.fromMillis(0));
  }

  @Test
  void runsByItsName() throws Exception {
    Path jar = OwnJar.make(folder);
    Files.writeString(
        folder.resolve("p.yaml"),
        """
        pipeline:
          type: chain
          source: {type: ReadFiles}
          transforms:
            - type: Extract
            - {type: DropShort, config: {min_words: 5}}
            - type: Split
          sink: {type: WriteJson, config: {shards: 1}}
        """);
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("long.txt"), "The council opened the bridge on Monday.\n");
    Files.writeString(in.resolve("short.txt"), "It rains.\n");

    assertThat(run("")).startsWith(folder.resolve("p.yaml") + ":6: unknown step type 'DropShort';");
    assertThat(run(jar + ":no.jar"))
        .isEqualTo("winnow: WINNOW_CLASSPATH: there is nothing to be read at 'no.jar'\n");
    assertThat(run(jar.toString())).contains("records                       1");
    assertThat(folder.resolve("out/removals/part-00000-of-00001.jsonl"))
        .content()
        .containsOnlyOnce("\"dropped\":{\"step\":\"DropShort\",\"rule\":\"too-short\"}");
  }

  private String run(String classPath) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh",
                home.resolve("winnow").toString(),
                "run",
                folder.resolve("p.yaml").toString(),
                "--input=" + folder.resolve("in"),
                "--output=" + folder.resolve("out"))
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("WINNOW_CLASSPATH", classPath);
    builder.environment().remove("WINNOW_JAVA_OPTS");
    builder.environment().remove("WINNOW_PROFILES");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    int unused = process.waitFor();
    return said;
  }

  /** A jar that stands for Winnow's: it names the class path of this test, less the tests. */
  private static void winnow(Path jar) throws IOException {
    Path tests =
        Path.of(OwnStepTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    String classPath =
        OwnJar.classPath().stream()
            .map(entry -> Path.of(entry).toAbsolutePath())
            .filter(entry -> !entry.equals(tests.toAbsolutePath()))
            .map(entry -> entry.toUri().toString())
            .collect(Collectors.joining(" "));
    Manifest manifest = new Manifest();
    Attributes all = manifest.getMainAttributes();
    all.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    all.put(Attributes.Name.CLASS_PATH, classPath);
    all.put(Attributes.Name.MAIN_CLASS, "dev.winnow.Winnow");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
