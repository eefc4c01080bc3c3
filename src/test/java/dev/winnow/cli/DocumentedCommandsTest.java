package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.Markdown;
import dev.winnow.Shell;
import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell commands of README and docs. Those of the README that need no other machine are run;
 * all others must be such as the command line, the scripts and the pom know.
 */
class DocumentedCommandsTest {
  private static final Path README = Path.of("README.md");

  /**
   * Options of engines, which {@code run} hands on; the tests have no engine but the direct one.
   */
  private static final Set<String> OF_ENGINES =
      Set.of(
          "--flinkMaster",
          "--sparkMaster",
          "--parallelism",
          "--project",
          "--region",
          "--tempLocation");

  /** Commands of a system that is set up otherwise. */
  private static final Set<String> OF_OTHERS =
      Set.of("git", "cd", "cat", "mkdir", "javac", "jar", "python", "pip");

  @TempDir Path folder;
  private Map<String, String> places;

  @BeforeEach
  void places() {
    places =
        Map.of(
            "clean", folder.resolve("clean").toString(),
            "clean/monday", folder.resolve("monday").toString(),
            "clean/tuesday", folder.resolve("tuesday").toString(),
            "monday", "examples/articles/harbour-post",
            "tuesday", "examples/articles/newsfold",
            "known", folder.resolve("known").toString(),
            "frost.html", folder.resolve("frost.html").toString());
  }

  @Test
  void theCommandsOfTheFirstTryRun() throws IOException {
    List<List<String>> commands = readme("examples/articles");

    assertThat(commands).hasSize(4);
    for (List<String> command : commands) {
      Cli run = run(command);
      assertThat(run.code()).as("%s: %s", command, run.err()).isEqualTo(Exit.DONE);
    }
    assertThat(run(commands.get(2)).out()).contains("near        0.9299");
    assertThat(folder.resolve("frost.html"))
        .content()
        .contains("apple blossom", "Related articles");
  }

  @Test
  void theCommandsOfDailyRunsRun() throws IOException {
    List<List<String>> commands = readme("--index=known");

    assertThat(commands).hasSize(2);
    for (List<String> command : commands) {
      List<String> allowing = new ArrayList<>(command);
      allowing.set(2, lenient().toString());
      Cli run = run(allowing);
      assertThat(run.code()).as("%s: %s", command, run.err()).isEqualTo(Exit.DONE);
    }
    assertThat(folder.resolve("tuesday/_run.json")).content().containsPattern("\"known\" : [1-9]");
  }

  /** The shipped pipeline, for one broken file is more than a twentieth of a small folder. */
  private Path lenient() throws IOException {
    String batch = Files.readString(Path.of("pipelines/batch.yaml"));
    return Files.writeString(
        folder.resolve("batch.yaml"), batch.replace("max_failures: 0.05", "max_failures: 0.1"));
  }

  private static List<List<String>> readme(String part) throws IOException {
    return Markdown.read(README).blocks("sh").stream()
        .flatMap(block -> Shell.commands(block.text()).stream())
        .filter(words -> words.stream().anyMatch(word -> word.contains(part)))
        .toList();
  }

  private Cli run(List<String> command) {
    assertThat(command.get(0)).isEqualTo("./winnow");
    return Cli.run(command.stream().skip(1).map(this::placed).toArray());
  }

  private String placed(String word) {
    int value = word.startsWith("--") ? word.indexOf('=') + 1 : 0;
    String place = word.substring(value);
    return word.substring(0, value) + places.getOrDefault(place, place);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandIsKnown() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Markdown.Block block : Markdown.allBlocks("sh")) {
      for (List<String> words : Shell.commands(block.text())) {
        String name = block.page() + ": " + String.join(" ", words);
        tests.add(DynamicTest.dynamicTest(name, () -> assertKnown(words)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(30);
    return tests.stream();
  }

  private static void assertKnown(List<String> words) throws IOException {
    String command = words.get(0);
    List<String> arguments = words.subList(1, words.size());
    switch (command) {
      case "./winnow", "winnow" -> assertWinnowKnows(arguments);
      case "./mvnw" -> assertMavenKnows(arguments);
      case "java" -> assertThat(Path.of(arguments.get(0))).isRegularFile();
      case "flink", "spark-submit" -> {
        int jar =
            arguments.indexOf(
                arguments.stream().filter(w -> w.endsWith(".jar")).findFirst().orElseThrow());
        assertThat(arguments.get(jar)).matches("target/winnow-(flink|spark)\\.jar");
        assertWinnowKnows(arguments.subList(jar + 1, arguments.size()));
      }
      default -> {
        if (command.startsWith("src/")) {
          assertThat(Path.of(command)).isExecutable();
          assertClassesExist(arguments);
        } else {
          assertThat(OF_OTHERS).contains(command);
        }
      }
    }
  }

  private static void assertWinnowKnows(List<String> arguments) {
    if (arguments.get(0).startsWith("-")) {
      assertThat(Cli.run(arguments.toArray()).code()).isEqualTo(Exit.DONE);
      return;
    }
    String command = arguments.get(0);
    Cli help =
        command.equals("index")
            ? Cli.run(command, arguments.get(1), "--help")
            : Cli.run(command, "--help");
    assertThat(help.code()).as(help.err()).isEqualTo(Exit.DONE);
    for (String argument : arguments.subList(1, arguments.size())) {
      String option = argument.split("=", 2)[0];
      if (argument.startsWith("--") && !OF_ENGINES.contains(option)) {
        assertThat(help.out()).containsPattern(option + "\\b");
      } else if (argument.matches("(examples|pipelines|src|config)/.*")) {
        assertThat(Path.of(argument)).exists();
      } else if (argument.matches("--input=(examples|src)/.*")) {
        assertThat(Path.of(argument.substring("--input=".length()))).exists();
      }
    }
  }

  private static void assertMavenKnows(List<String> arguments) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String argument : arguments) {
      if (argument.startsWith("-P")) {
        for (String profile : argument.substring(2).split(",", -1)) {
          assertThat(pom).contains("<id>" + profile + "</id>");
        }
      }
    }
  }

  /** Names of classes of this project, as {@code src/tools/run.sh} takes them. */
  private static void assertClassesExist(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.startsWith("dev.winnow.")) {
        assertThat(Path.of("src/tools/java", argument.replace('.', '/') + ".java")).exists();
      }
    }
  }
}
