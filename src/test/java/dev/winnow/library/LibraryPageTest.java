package dev.winnow.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the programs of {@code docs/library.md} as they stand there. */
class LibraryPageTest {
  private static final Path PAGE = Path.of("docs/library.md");
  private static final Pattern PROGRAM =
      Pattern.compile("```java\n(.*?public final class (\\w+).*?)```", Pattern.DOTALL);
  private static final String BRIDGE =
      "The council closed the old bridge on Monday, because two of its beams have cracked. Buses"
          + " take the ring road until the beams are replaced in the autumn, the mayor said.\n";
  private static final String HARBOUR =
      "The harbour will get a new crane next spring, which lifts three times as much as the one"
          + " that has stood on the northern quay since the year of the great storm.\n";

  @TempDir private Path folder;

  @Test
  void cleansOneDocument() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), BRIDGE + "\nShare on Facebook\n");
    assertThat(run("CleanOne", file.toString()))
        .isEqualTo(BRIDGE + "platform-names took: Share on Facebook\n");
  }

  @Test
  void findsCopiesInABeamPipelineOfLessThan40Lines() throws Exception {
    assertThat(program("FindCopies").lines().count()).isLessThan(40);
    Path input = Files.createDirectory(folder.resolve("in"));
    Path output = folder.resolve("out");
    Files.writeString(input.resolve("a.txt"), BRIDGE);
    Files.writeString(input.resolve("b.txt"), BRIDGE + "\nShare on Facebook\n");
    Files.writeString(input.resolve("c.txt"), HARBOUR);
    Files.writeString(input.resolve("empty.txt"), "");
    assertThat(run("FindCopies", input.toString(), output.toString())).isEmpty();
    assertThat(Files.readAllLines(output.resolve("copies.txt")))
        .singleElement()
        .asString()
        .startsWith(input.toString())
        .contains(" is a copy of ");
    assertThat(lines(output.resolve("records"))).isEqualTo(2);
    assertThat(lines(output.resolve("removals"))).isEqualTo(3);
    assertThat(lines(output.resolve("failures"))).isEqualTo(1);
    assertThat(output.resolve("_run.json")).exists();
  }

  /** Runs a program of the page and returns what it prints. */
  private String run(String name, String... args) throws Exception {
    Path source = Files.writeString(folder.resolve(name + ".java"), program(name));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                complaints,
                "-cp",
                TestClassPath.get(),
                "-proc:none",
                "-d",
                classes.toString(),
                source.toString());
    assertThat(code).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, LibraryPageTest.class.getClassLoader())) {
      // By which Beam finds the program's classes in its threads.
      Thread.currentThread().setContextClassLoader(loader);
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) args);
    } finally {
      Thread.currentThread().setContextClassLoader(context);
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String program(String name) throws IOException {
    Matcher programs = PROGRAM.matcher(Files.readString(PAGE));
    while (programs.find()) {
      if (programs.group(2).equals(name)) {
        return programs.group(1);
      }
    }
    throw new AssertionError(PAGE + " has no program " + name);
  }

  private static int lines(Path shards) throws IOException {
    try (Stream<Path> files = Files.list(shards)) {
      int lines = 0;
      for (Path file : files.toList()) {
        lines += Files.readAllLines(file).size();
      }
      return lines;
    }
  }
}
