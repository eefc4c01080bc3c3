package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the README short, and true of what Winnow does with the articles that it ships. */
class ReadmeTest {
  private static final int MOST_BYTES = 8 * 1024;
  private static final String EXAMPLE = "examples/articles/harbour-post/school-roof.txt";
  private static final String CUT = "…";

  @TempDir private static Path folder;
  private static Markdown readme;
  private static String printed;

  /** Runs the first command of the README in a process of its own. */
  @BeforeAll
  static void theFirstCommand() throws Exception {
    readme = Markdown.read(Path.of("README.md"));
    String command = "./winnow run batch --input=examples/articles --output=clean";
    assertThat(readme.blocks("sh")).anyMatch(block -> block.text().strip().equals(command));
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.set(words.size() - 1, "--output=" + folder.resolve("clean"));
    printed = winnow(words.subList(1, words.size()));
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(Files.size(readme.file())).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void theRunPrintsWhatItShows() {
    String summary = readme.blocks("text").get(1).text();

    assertThat(summary).startsWith("documents read");
    assertThat(printed).startsWith(summary);
  }

  @Test
  void theScrapeIsTheFile() throws IOException {
    String shown = readme.blocks("text").get(0).text().strip();

    assertThat(readme.text()).contains("(" + EXAMPLE + ")");
    assertThat(Files.readString(Path.of(EXAMPLE))).matches(inOrder(shown));
  }

  @Test
  void theRecordIsTheOneOfTheRun() throws IOException {
    assertIn(readme.blocks("json").get(0).text(), "records");
  }

  @Test
  void theAuditLineIsTheOneOfTheRun() throws IOException {
    assertIn(readme.blocks("json").get(1).text(), "removals");
  }

  @Test
  void thePagesOfOutputShowLinesOfTheRun() throws IOException {
    List<Markdown.Block> blocks = Markdown.read(Path.of("docs/output.md")).blocks("json");

    assertIn(blocks.get(0).text(), "records");
    assertIn(blocks.get(1).text(), "removals");
    assertIn(blocks.get(2).text(), "failures");
  }

  @Test
  void theCommandLinePageShowsWhatExplainPrints() throws Exception {
    String shown = Markdown.read(Path.of("docs/command-line.md")).blocks("text").get(0).text();
    int end = shown.indexOf('\n');
    List<String> words = List.of(shown.substring("$ ./winnow ".length(), end).split(" ", -1));

    assertThat(shown).startsWith("$ ./winnow explain ");
    assertThat(winnow(words)).isEqualTo(shown.substring(end + 1));
  }

  @Test
  void thePipelineFileThatIsShownIsTheOneThatIsShipped() throws IOException {
    String shipped = Files.readString(Path.of("pipelines/batch.yaml"));
    String shown = Markdown.read(Path.of("docs/pipeline-files.md")).blocks("yaml").get(0).text();

    assertThat(shown).isEqualTo(shipped.substring(shipped.indexOf("pipeline:")));
  }

  private static String winnow(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.winnow.Winnow"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
    return out;
  }

  /** Asserts that a line of the run holds all that an example shows; "…" stands for what is cut. */
  private static void assertIn(String example, String kind) throws IOException {
    JsonNode shown = new ObjectMapper().readTree(example);
    try (Stream<Path> parts = Files.list(folder.resolve("clean").resolve(kind))) {
      List<String> lines = new ArrayList<>();
      for (Path part : parts.toList()) {
        lines.addAll(Files.readAllLines(part));
      }
      ObjectMapper mapper = new ObjectMapper();
      List<JsonNode> found = new ArrayList<>();
      for (String line : lines) {
        if (holds(mapper.readTree(line), shown)) {
          found.add(mapper.readTree(line));
        }
      }
      assertThat(found).as("lines of %s like %s", kind, example).hasSize(1);
    }
  }

  private static boolean holds(JsonNode all, JsonNode shown) {
    if (all == null) {
      return false;
    }
    if (shown.isTextual()) {
      return all.isTextual() && all.textValue().matches(inOrder(shown.textValue()));
    }
    if (shown.isArray()) {
      Iterator<JsonNode> rest = all.elements();
      for (JsonNode each : shown) {
        boolean found = false;
        while (!found && rest.hasNext()) {
          found = holds(rest.next(), each);
        }
        if (!found) {
          return false;
        }
      }
      return true;
    }
    if (shown.isObject()) {
      for (Map.Entry<String, JsonNode> field : shown.properties()) {
        if (!holds(all.get(field.getKey()), field.getValue())) {
          return false;
        }
      }
      return true;
    }
    return all.equals(shown);
  }

  /** A pattern of texts that have the pieces of {@code shown} in their order. */
  private static String inOrder(String shown) {
    return Stream.of(shown.split(CUT, -1))
        .map(String::strip)
        .map(Pattern::quote)
        .collect(Collectors.joining(".*", "(?s)\\s*", "\\s*"));
  }
}
