package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs one after the other, with an index between them. */
class IndexRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void theSecondDayKnowsTheFirst() throws IOException {
    write("day1", "river.txt", article(1, 0, 8));
    write("day1", "again.txt", article(2, 0, 8));
    write("day2", "river-cut.txt", article(1, 0, 5));
    write("day2", "river-copy.txt", article(1, 0, 8) + "\n\nCorrected on Tuesday at noon.\n");
    write("day2", "again.txt", article(2, 0, 8));
    write("day2", "quotes.txt", article(3, 0, 6) + "\n\n" + paragraph(1, 2));
    write("day2", "other.txt", article(4, 0, 8));

    Map<String, JsonNode> first = byName(run("day1", "out1", 2), "records");
    Path second = run("day2", "out2", 2);
    Map<String, JsonNode> records = byName(second, "records");
    Map<String, JsonNode> audits = byName(second, "removals");
    String river = first.get("river.txt").get("id").asText();

    assertThat(records).containsOnlyKeys("quotes.txt", "other.txt");
    assertThat(audits.get("again.txt").get("dropped").toString())
        .isEqualTo(
            "{\"step\":\"Dedup\",\"rule\":\"same-bytes\",\"of\":{\"id\":\"%s\"},\"similarity\":1.0}"
                .formatted(first.get("again.txt").get("id").asText()));
    JsonNode copy = audits.get("river-copy.txt").get("dropped");
    assertThat(copy.get("rule").asText()).isEqualTo("near");
    assertThat(copy.get("of").get("id").asText()).isEqualTo(river);
    assertThat(copy.get("similarity").asDouble()).isBetween(0.9, 0.99);
    JsonNode cut = audits.get("river-cut.txt").get("dropped");
    assertThat(cut.get("rule").asText()).isEqualTo("repeated-paragraph");
    assertThat(cut.get("of").get("id").asText()).isEqualTo(river);
    JsonNode quote = audits.get("quotes.txt").get("removals").get(0);
    assertThat(quote.get("of").toString()).isEqualTo("{\"id\":\"" + river + "\",\"paragraph\":2}");
    assertThat(first.get("river.txt").get("paragraphs").get(2).get("text"))
        .isEqualTo(quote.get("text"));
    JsonNode numbers = JSON.readTree(second.resolve("_run.json").toFile()).get("index");
    assertThat(numbers.toString()).isEqualTo("{\"added\":4,\"known\":2}");
  }

  @Test
  void aVersionOfTheSecondDayJoinsTheStoryOfTheFirst() throws IOException {
    write("day1", "river.txt", article(1, 0, 8));
    write("day2", "river.txt", reworded(1, 0, 6));
    write("day3", "river.txt", reworded(1, 2, 8));

    String original = byName(run("day1", "out1", 2), "records").get("river.txt").get("id").asText();

    for (String day : List.of("2", "3")) {
      JsonNode record = byName(run("day" + day, "out" + day, 2), "records").get("river.txt");
      assertThat(record.get("story").get("id").asText()).isEqualTo(original);
      assertThat(record.get("story").get("relation").asText()).isEqualTo("contained");
    }
  }

  /**
   * The later a day, the later its articles were published: who comes first owns in either case.
   */
  @Test
  void threeRunsGiveWhatOneRunGives() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 45; i++) {
      int day = 1 + i % 3;
      int topic = random.nextInt(9);
      int from = random.nextInt(3);
      String text =
          random.nextBoolean() ? article(topic, from, 8) : reworded(topic, from, 6 + i % 3);
      String dated = "Published: 2024-03-0" + day + "\n\n" + text + "\n\n" + paragraph(100 + i, 0);
      write("day" + day, "a" + i + ".txt", dated);
      write("all", "a" + i + ".txt", dated);
    }
    Map<String, JsonNode> audits = new HashMap<>();
    Map<String, JsonNode> records = new HashMap<>();
    for (int day = 1; day <= 3; day++) {
      Path out = run("day" + day, "out" + day, 1 + day);
      audits.putAll(byName(out, "removals"));
      records.putAll(byName(out, "records"));
    }
    Path one = run("all", "one", 2, "");

    assertThat(byName(one, "records").values())
        .extracting(record -> record.at("/published").asText())
        .contains("2024-03-01", "2024-03-02", "2024-03-03");
    assertThat(decided(audits)).isEqualTo(decided(byName(one, "removals")));
    assertThat(stories(records)).isEqualTo(stories(byName(one, "records")));
    assertThat(decided(audits)).contains("near");
    assertThat(stories(records)).anyMatch(story -> story.contains("contained"));
  }

  @Test
  void aRunThatIsRepeatedWritesTheSameAndTakesItsOwnPlace() throws IOException {
    for (int day = 1; day <= 3; day++) {
      write("day" + day, "a.txt", article(day, 0, 6) + "\n\n" + paragraph(50, 0));
      write("day" + day, "b.txt", article(20 + day, 0, 6));
      run("day" + day, "out" + day, 2);
    }
    Map<String, String> index = bytes(folder.resolve("known"));
    Map<String, String> written = bytes(folder.resolve("out2"));

    run("day2", "out2", 5);

    assertThat(bytes(folder.resolve("out2"))).isEqualTo(written);
    assertThat(bytes(folder.resolve("known"))).isEqualTo(index);
    assertThat(index.keySet()).filteredOn(name -> name.endsWith("manifest.txt")).hasSize(3);
  }

  @Test
  void withoutItsManifestARunDoesNotCount() throws IOException {
    write("day1", "a.txt", article(1, 0, 6));
    run("day1", "out1", 2);
    Files.delete(generation().resolve("manifest.txt"));

    Map<String, JsonNode> records = byName(run("day1", "again", 2), "records");

    assertThat(records).containsOnlyKeys("a.txt");
  }

  @Test
  void saysWhatIsWrongWithAnIndex() throws IOException {
    write("day1", "a.txt", article(1, 0, 6));
    run("day1", "out1", 2);
    Path manifest = generation().resolve("manifest.txt");
    String text = Files.readString(manifest);

    Files.writeString(manifest, text.replace("winnow-index 1", "winnow-index 9"));
    says("cannot be used: '%s/manifest.txt': it is of format 9, and this version of Winnow has 1");
    Files.writeString(manifest, text.replace("winnow-index 1", "something"));
    says("cannot be used: '%s/manifest.txt': its first line is not 'winnow-index 1'");
    Files.writeString(manifest, text.replace("buckets\t2\t3", "buckets\t5\t3"));
    says(
        "has 5 buckets of documents and 3 of paragraphs, the settings say 2 and 3; set 'buckets'"
            + " to those, or begin another index");
    Files.writeString(manifest, text);
    String ids = text.replaceAll("(?s).*(ids-\\S+).*", "$1");
    Files.writeString(generation().resolve(ids), "?");
    says(
        "is broken: '%s/"
            + ids
            + "' has 1 bytes, not 36; without the folder '%s' what that run has read is not known");
    Files.writeString(folder.resolve("known/notes.txt"), "x");
    says("is no index: 'notes.txt' is no part of one");
  }

  private void says(String how) {
    assertThatThrownBy(() -> run("day1", "out2", 2))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "index: '" + folder.resolve("known") + "' " + how.replace("%s", name(generation())));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** The one run that the index holds. */
  private Path generation() {
    try (Stream<Path> runs = Files.list(folder.resolve("known"))) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path run(String input, String output, int parallelism) throws IOException {
    return run(input, output, parallelism, ", index: known");
  }

  private Path run(String input, String output, int parallelism, String index) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: ReadFiles, config: {path: in}}
              transforms:
                - type: Extract
                - type: Split
                - type: Dedup
                  config: {paragraphs: {buckets: 3}, documents: {buckets: 2}%s}
              sink: {type: WriteJson, config: {path: out, shards: 2}}
            """
                .formatted(index));
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setTargetParallelism(parallelism);
    Pipeline pipeline = Pipeline.create(options);
    Path target = folder.resolve(output);
    Graph.build(
        pipeline,
        PipelineFile.read(file)
            .withInput(folder.resolve(input).toString())
            .withOutput(target.toString()));
    pipeline.run().waitUntilFinish();
    return target;
  }

  private void write(String day, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(day));
    Files.writeString(folder.resolve(day).resolve(name), text);
  }

  /** What became of each document as a whole, and of its paragraphs, but for their indices. */
  private static List<String> decided(Map<String, JsonNode> audits) {
    List<String> all = new ArrayList<>();
    audits.forEach(
        (name, audit) -> {
          all.add(name + " " + audit.at("/dropped/rule").asText());
          all.add(name + " " + audit.at("/dropped/of/id").asText());
          all.add(name + " " + audit.at("/dropped/similarity").asText());
          for (JsonNode removal : audit.get("removals")) {
            all.add(name + " " + removal.get("text") + removal.path("of"));
          }
        });
    all.sort(null);
    return all.stream().map(line -> line.replaceAll("^\\S+ near$", "near")).toList();
  }

  /** The stories of the records that are not the originals, which need not know of it. */
  private static List<String> stories(Map<String, JsonNode> records) {
    return records.values().stream()
        .filter(record -> !record.at("/story/relation").asText().equals("original"))
        .filter(record -> record.has("story"))
        .map(record -> record.get("id") + " " + record.get("story"))
        .sorted()
        .toList();
  }

  private static Map<String, JsonNode> byName(Path run, String kind) throws IOException {
    Map<String, JsonNode> byName = new TreeMap<>();
    for (int shard = 0; shard < 2; shard++) {
      for (String line :
          Files.readAllLines(run.resolve(kind).resolve("part-0000" + shard + "-of-00002.jsonl"))) {
        JsonNode node = JSON.readTree(line);
        byName.put(name(Path.of(node.get("uri").asText())), node);
      }
    }
    return byName;
  }

  private static Map<String, String> bytes(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static String article(int topic, int from, int to) {
    return String.join(
        "\n\n", IntStream.range(from, to).mapToObj(i -> paragraph(topic, i)).toList());
  }

  /** The same with a word of each paragraph replaced, so that no paragraph is repeated. */
  private static String reworded(int topic, int from, int to) {
    return article(topic, from, to).replace(" the ", " this old ");
  }

  private static String paragraph(int topic, int number) {
    Random random = new Random(1000L * topic + number);
    StringBuilder text = new StringBuilder("The");
    for (int i = 0; i < 30; i++) {
      text.append(i == 15 ? " the " : " ")
          .append(Long.toString(random.nextInt(2_000_000) + 50_000, 26).replaceAll("[0-9]", "e"));
    }
    return text.append('.').toString();
  }
}
