package dev.winnow.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RecurrenceCount;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run learns, what it makes of it, and what later runs make of it. */
class RecurrenceRunTest {
  private static final String FOOTER =
      "The Harbour Post is written by people who live at the harbour.";
  private static final String LEARNS = "{settings: settings.yaml, learn: learned.txt}";

  @TempDir Path folder;

  @Test
  void learnsOfACorpusAndUsesItForOneNewArticle() throws IOException {
    writeCorpus();
    run(LEARNS, "out", 2);
    Plan later = plan("{use: learned.txt}");

    String text = MadeUpArticle.of(900, 0, 3) + "\n\n" + FOOTER + "\n";
    Article done =
        later
            .chain()
            .process(new RawDocument("7".repeat(64), "new.txt", text.getBytes(UTF_8)))
            .article();

    assertThat(done.paragraphs()).extracting(Paragraph::text).doesNotContain(FOOTER);
    assertThat(done.removals())
        .filteredOn(removal -> removal.text().equals(FOOTER))
        .singleElement()
        .satisfies(
            removal -> assertThat(removal.recurring()).isEqualTo(new RecurrenceCount(15, 15)));
  }

  @Test
  void takesAllCopiesAndCountsThem() throws IOException {
    writeCorpus();
    BatchRun out = run(LEARNS, "out", 2);
    int found = 0;
    for (JsonNode line : out.lines("removals")) {
      for (JsonNode removal : line.get("removals")) {
        if (removal.get("kind").asText().equals("recurrent")) {
          assertThat(removal.get("text").asText()).isEqualTo(FOOTER);
          assertThat(removal.get("stories").asInt()).isEqualTo(15);
          found++;
        }
      }
    }
    JsonNode counts = out.summary().get("removals");

    assertThat(found).isEqualTo(15);
    assertThat(counts.get("by_kind").get("recurrent").get("blocks").asInt()).isEqualTo(15);
    assertThat(counts.get("by_rule").get("Recurrence/recurrent-block").asInt()).isEqualTo(15);
  }

  @Test
  void learnsTheSameBytesWithMoreWorkers() throws IOException {
    writeCorpus();
    run(LEARNS, "one", 1);
    String learned = Files.readString(folder.resolve("learned.txt"));
    run(LEARNS, "five", 5);

    assertThat(Files.readString(folder.resolve("learned.txt"))).isEqualTo(learned);
    assertThat(learned.lines().count()).isEqualTo(2);
  }

  @Test
  void keepsWhatWasKnownInWhatIsLearned() throws IOException {
    writeCorpus();
    run(LEARNS, "out", 2);
    String learned = Files.readString(folder.resolve("learned.txt"));
    run("{settings: settings.yaml, use: learned.txt, learn: again.txt}", "again", 2);

    assertThat(Files.readString(folder.resolve("again.txt"))).isEqualTo(learned);
  }

  @Test
  void whatIsKnownShapesTheHash() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "winnow-recurrence 1\n");
    Files.writeString(
        folder.resolve("b.txt"), "winnow-recurrence 1\n00000000000000ff\ttail\t4\t5\tcorpus\tx\n");

    assertThat(plan("{use: a.txt}").info().config())
        .isNotEqualTo(plan("{use: b.txt}").info().config());
    assertThat(plan("{settings: settings.yaml}").info().config())
        .isEqualTo(plan(LEARNS).info().config());
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "winnow-recurrence 1\nff\n");
    Files.writeString(folder.resolve("few.yaml"), "min_stories: 1\n");

    says(
        "{use: bad.txt, learn: l.txt}",
        "p.yaml:7: Recurrence: 'learn' needs 'settings: FILE', which say how");
    says(
        "{settings: settings.yaml, learn: .}",
        "p.yaml:7: Recurrence: 'learn' names a folder: '" + folder + "'");
    says(
        "{use: none.txt}",
        "p.yaml:7: Recurrence: there is nothing to be read at '" + folder + "/none.txt'");
    says(
        "{use: bad.txt}",
        bad.getFileName() + ":2: expected 6 columns with tabs between them, found 1");
    says("{settings: few.yaml}", "few.yaml:1: Recurrence: 'min_stories' must be at least 2, was 1");
  }

  private void says(String config, String message) {
    assertThatThrownBy(() -> plan(config))
        .isInstanceOf(ConfigException.class)
        .hasMessage(folder + "/" + message);
  }

  private BatchRun run(String config, String name, int threads) throws IOException {
    return BatchRun.of(plan(config), folder.resolve("in"), folder.resolve(name), threads);
  }

  private BatchPlan plan(String config) throws IOException {
    Path settings = folder.resolve("settings.yaml");
    if (!Files.exists(settings)) {
      Files.writeString(settings, "min_stories: 4\nbuckets: 3\n");
    }
    return (BatchPlan)
        PipelineFile.read(
            Files.writeString(
                folder.resolve("p.yaml"),
                """
            pipeline:
              type: chain
              source: {type: ReadFiles, config: {path: in}}
              transforms:
                - type: Extract
                - type: Split
                - {type: Recurrence, config: %s}
              sink: {type: WriteJson, config: {path: out, shards: 2}}
            """
                    .formatted(config)));
  }

  /** Fifteen articles above one footer, and ten without. */
  private void writeCorpus() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 25; i++) {
      String footer = i < 15 ? "\n\n" + FOOTER + "\n" : "\n";
      Files.writeString(folder.resolve("in/" + i + ".txt"), MadeUpArticle.of(i, 0, 3) + footer);
    }
  }
}
