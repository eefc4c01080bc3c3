package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.strip.RuleSet;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Keeps links and examples of README and docs true; the commands have a test of their own. */
class DocumentationTest {
  /** Pages with YAML of other sorts: a pipeline with the example's own steps, and Beam's YAML. */
  private static final Set<Path> OTHERS =
      Set.of(Path.of("docs/extending.md"), Path.of("docs/library.md"));

  private static final String STREAM = "options:\n  streaming: true\n";

  @TempDir Path folder;

  /** What the paths of the examples name. */
  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("pipelines"));
    Files.createSymbolicLink(folder.resolve("config"), Path.of("config").toAbsolutePath());
    Files.createSymbolicLink(
        folder.resolve("pipelines/my-model.json"),
        Path.of("config/html/body-model.json").toAbsolutePath());
    Files.writeString(folder.resolve("march.txt"), "winnow-recurrence 1\n");
    Markdown.Block rules = Markdown.read(Path.of("docs/rules.md")).blocks("yaml").get(0);
    Files.writeString(folder.resolve("pipelines/my-rules.yaml"), rules.text());
  }

  @TestFactory
  Stream<DynamicTest> everyPage() throws IOException {
    return Markdown.pages().stream()
        .flatMap(
            page ->
                Stream.of(
                    DynamicTest.dynamicTest(page.file() + ": links", () -> linksLead(page)),
                    DynamicTest.dynamicTest(page.file() + ": opening", () -> opens(page))));
  }

  private static void linksLead(Markdown page) throws IOException {
    Path base = page.file().toAbsolutePath().getParent();
    for (String link : page.links()) {
      String[] parts = link.split("#", 2);
      Path target =
          parts[0].isEmpty() ? page.file().toAbsolutePath() : base.resolve(parts[0]).normalize();
      assertThat(target).as(link).exists();
      if (parts.length == 2) {
        assertThat(Markdown.read(target).anchors()).as(link).contains(parts[1]);
      }
    }
  }

  /** A heading, and a paragraph that says what the page is for. */
  private static void opens(Markdown page) {
    String[] parts = page.text().split("\n\n", 3);
    assertThat(parts[0]).startsWith("# ");
    if (!page.file().toString().equals("CHANGELOG.md")) {
      assertThat(parts[1]).matches("(?s)\\p{Lu}.*[.:]");
    }
  }

  @Test
  void theIndexNamesEveryPage() throws IOException {
    List<String> named = Markdown.read(Path.of("docs/README.md")).links();

    assertThat(Markdown.pages())
        .hasSizeGreaterThan(20)
        .filteredOn(page -> page.file().startsWith("docs"))
        .extracting(page -> page.file().getFileName().toString())
        .filteredOn(name -> !name.equals("README.md"))
        .allSatisfy(name -> assertThat(named).contains(name));
  }

  @Test
  void thereAreLinks() throws IOException {
    assertThat(Markdown.pages()).filteredOn(page -> !page.links().isEmpty()).hasSizeGreaterThan(15);
    assertThat(Markdown.pages())
        .flatExtracting(Markdown::links)
        .hasSizeGreaterThan(100)
        .filteredOn(link -> link.contains("#"))
        .hasSizeGreaterThan(10);
  }

  @Test
  void everyJsonExampleIsValid() throws IOException {
    List<Markdown.Block> blocks = Markdown.allBlocks("json");

    assertThat(blocks).hasSizeGreaterThan(8);
    for (Markdown.Block block : blocks) {
      try (MappingIterator<JsonNode> values =
          new ObjectMapper().readerFor(JsonNode.class).readValues(block.text())) {
        assertThat(values.readAll()).as("%s", block).isNotEmpty().allMatch(JsonNode::isObject);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyYamlExampleIsValid() throws IOException {
    List<Markdown.Block> blocks = Markdown.allBlocks("yaml");
    assertThat(blocks).hasSizeGreaterThan(10);
    return blocks.stream()
        .filter(block -> !OTHERS.contains(block.page()))
        .map(
            block ->
                DynamicTest.dynamicTest(block.page() + ": " + first(block), () -> check(block)));
  }

  private static String first(Markdown.Block block) {
    return block.text().strip().lines().limit(2).reduce("", (a, b) -> a + " " + b.strip());
  }

  private void check(Markdown.Block block) throws IOException {
    String text = block.text();
    if (text.startsWith("rules:") || text.startsWith("languages:") || text.startsWith("guards:")) {
      assertThat(RuleSet.load(write("rules.yaml", text)).check()).isEmpty();
    } else if (text.startsWith("documents: {rewrite: embeddings}")) {
      write("settings.yaml", text);
      assertThatThrownBy(
              () -> read(batchWith("    - type: Dedup\n      config: {settings: settings.yaml}\n")))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("WINNOW_PROFILES=embeddings");
    } else if (text.startsWith("documents:") || text.startsWith("paragraphs:")) {
      write("settings.yaml", text);
      read(batchWith("    - type: Dedup\n      config: {settings: settings.yaml}\n"));
    } else {
      read(whole(text));
    }
  }

  /** A pipeline of a part of one. */
  private static String whole(String text) throws IOException {
    if (text.startsWith("pipeline:")) {
      return text;
    }
    if (text.startsWith("    - type: ")) {
      return batchWith(text);
    }
    String steps = "  transforms:\n    - type: Extract\n    - type: Split\n";
    String all =
        text.contains("  …\n")
            ? text.replace("  …\n", steps)
            : text.replace("  sink:\n", steps + "  sink:\n");
    return "pipeline:\n  type: chain\n" + all + (all.contains("options:\n") ? "" : STREAM);
  }

  /** The shipped pipeline with another step of the same type. */
  private static String batchWith(String step) throws IOException {
    String type = step.substring(0, step.indexOf('\n') + 1);
    String batch = Files.readString(Path.of("pipelines/batch.yaml"));
    assertThat(batch).contains(type);
    return batch.replaceFirst(type + "(      config: .*\\n)?", step);
  }

  private void read(String pipeline) throws IOException {
    assertThat(PipelineFile.read(write("pipeline.yaml", pipeline))).isNotNull();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve("pipelines").resolve(name), text);
  }
}
