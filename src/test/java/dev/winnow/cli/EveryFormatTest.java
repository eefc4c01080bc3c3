package dev.winnow.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.read.Archives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/**
 * One corpus in each format in one folder. The folder and the output stay below {@code target}, so
 * that the check of a change can compare the shipped jars with them.
 */
class EveryFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ARTICLES = 2000;
  private static final Path IN = Path.of("target", "formats", "in");
  private static final Path OUT = Path.of("target", "formats", "out");

  @Test
  void eachFormatGivesTheSameTexts() throws IOException {
    FileUtils.deleteDirectory(IN.getParent().toFile());
    FormatCorpus corpus = new FormatCorpus(ARTICLES);
    for (String name : corpus.names()) {
      write("texts/" + name + ".txt", corpus.text(name));
      write("pages/" + name + ".html", corpus.page(name));
      write("zipped/" + name + ".html.gz", Archives.compressed("gz", corpus.page(name)));
    }
    for (String file : FormatCorpus.FILES) {
      write(file, corpus.file(file));
    }

    Cli run = Cli.run("run", "clean", "--input=" + IN, "--output=" + OUT);

    assertThat(run.code()).as(run.err()).isZero();
    Map<String, Set<String>> textsByFormat = new HashMap<>();
    for (JsonNode record : records()) {
      String text = record.get("text").asText();
      place(textsByFormat, record.get("uri").asText(), text);
      record.get("also_at").forEach(each -> place(textsByFormat, each.asText(), text));
    }
    Set<String> expected = new TreeSet<>();
    corpus.names().forEach(name -> expected.add(FormatCorpus.paragraph(name)));
    assertThat(expected).hasSize(ARTICLES);
    assertThat(textsByFormat.keySet())
        .containsAll(FormatCorpus.FILES)
        .contains("texts", "pages", "zipped");
    textsByFormat.forEach(
        (format, texts) -> assertThat(texts.equals(expected)).as(format).isTrue());
  }

  private static void write(String name, byte[] bytes) throws IOException {
    Path file = IN.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static List<JsonNode> records() throws IOException {
    List<JsonNode> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(OUT.resolve("records"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
        for (String line : Files.readString(file, UTF_8).split("\n", -1)) {
          if (!line.isEmpty()) {
            records.add(JSON.readTree(line));
          }
        }
      }
    }
    return records;
  }

  /** Adds a text to the file, or the folder, at the beginning of a place. */
  private static void place(Map<String, Set<String>> texts, String uri, String text) {
    String below = uri.substring(IN.toAbsolutePath().toString().length() + 1);
    texts.computeIfAbsent(below.split("[/#!]", 2)[0], format -> new TreeSet<>()).add(text);
  }
}
