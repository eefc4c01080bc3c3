package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs one after the other, with an index between them. */
class IndexRunTest {
  @TempDir Path folder;
  private IndexedDays days;

  @BeforeEach
  void days() {
    days = new IndexedDays(folder);
  }

  @Test
  void theSecondDayKnowsTheFirst() throws IOException {
    days.write("day1", "river.txt", MadeUpArticle.of(1, 0, 8));
    days.write("day1", "again.txt", MadeUpArticle.of(2, 0, 8));
    days.write("day2", "river-cut.txt", MadeUpArticle.of(1, 0, 5));
    days.write(
        "day2",
        "river-copy.txt",
        MadeUpArticle.of(1, 0, 8) + "\n\nCorrected on Tuesday at noon.\n");
    days.write("day2", "again.txt", MadeUpArticle.of(2, 0, 8));
    days.write(
        "day2", "quotes.txt", MadeUpArticle.of(3, 0, 6) + "\n\n" + MadeUpArticle.paragraph(1, 2));
    days.write("day2", "other.txt", MadeUpArticle.of(4, 0, 8));

    Map<String, JsonNode> first = days.run("day1", "out1", 2).byName("records");
    BatchRun second = days.run("day2", "out2", 2);
    Map<String, JsonNode> records = second.byName("records");
    Map<String, JsonNode> audits = second.byName("removals");
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
    JsonNode numbers = second.summary().get("index");
    assertThat(numbers.toString()).isEqualTo("{\"added\":4,\"known\":2}");
  }

  @Test
  void aVersionOfTheSecondDayJoinsTheStoryOfTheFirst() throws IOException {
    days.write("day1", "river.txt", MadeUpArticle.of(1, 0, 8));
    days.write("day2", "river.txt", MadeUpArticle.reworded(1, 0, 6));
    days.write("day3", "river.txt", MadeUpArticle.reworded(1, 2, 8));

    String original =
        days.run("day1", "out1", 2).byName("records").get("river.txt").get("id").asText();

    for (String day : List.of("2", "3")) {
      JsonNode record = days.run("day" + day, "out" + day, 2).byName("records").get("river.txt");
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
          random.nextBoolean()
              ? MadeUpArticle.of(topic, from, 8)
              : MadeUpArticle.reworded(topic, from, 6 + i % 3);
      String dated =
          "Published: 2024-03-0"
              + day
              + "\n\n"
              + text
              + "\n\n"
              + MadeUpArticle.paragraph(100 + i, 0);
      days.write("day" + day, "a" + i + ".txt", dated);
      days.write("all", "a" + i + ".txt", dated);
    }
    Map<String, JsonNode> audits = new HashMap<>();
    Map<String, JsonNode> records = new HashMap<>();
    for (int day = 1; day <= 3; day++) {
      BatchRun out = days.run("day" + day, "out" + day, 1 + day);
      audits.putAll(out.byName("removals"));
      records.putAll(out.byName("records"));
    }
    BatchRun one = days.runWithoutIndex("all", "one", 2);

    assertThat(one.byName("records").values())
        .extracting(record -> record.at("/published").asText())
        .contains("2024-03-01", "2024-03-02", "2024-03-03");
    assertThat(decided(audits)).isEqualTo(decided(one.byName("removals")));
    assertThat(stories(records)).isEqualTo(stories(one.byName("records")));
    assertThat(decided(audits)).contains("near");
    assertThat(stories(records)).anyMatch(story -> story.contains("contained"));
  }

  @Test
  void aRunThatIsRepeatedWritesTheSameAndTakesItsOwnPlace() throws IOException {
    for (int day = 1; day <= 3; day++) {
      days.write(
          "day" + day,
          "a.txt",
          MadeUpArticle.of(day, 0, 6) + "\n\n" + MadeUpArticle.paragraph(50, 0));
      days.write("day" + day, "b.txt", MadeUpArticle.of(20 + day, 0, 6));
      days.run("day" + day, "out" + day, 2);
    }
    Map<String, String> index = bytes(folder.resolve("known"));
    Map<String, String> written = bytes(folder.resolve("out2"));

    days.run("day2", "out2", 5);

    assertThat(bytes(folder.resolve("out2"))).isEqualTo(written);
    assertThat(bytes(folder.resolve("known"))).isEqualTo(index);
    assertThat(index.keySet()).filteredOn(name -> name.endsWith("manifest.txt")).hasSize(3);
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
        .map(record -> record.get("id") + " " + record.get("story"))
        .sorted()
        .toList();
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
}
