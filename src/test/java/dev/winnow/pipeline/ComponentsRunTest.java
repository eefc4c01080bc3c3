package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However linked documents are brought together, a run writes the same. */
class ComponentsRunTest {
  private static final String PIPELINE =
      """
      pipeline:
        type: chain
        source: {type: ReadFiles, config: {path: input}}
        transforms:
          - type: Extract
          - type: Split
          - type: Dedup
            config: {paragraphs: {policy: drop}, documents: {buckets: 2, %s}}
        sink: {type: WriteJson, config: {path: output, shards: 1}}
      """;

  @TempDir Path folder;

  @Test
  void writesTheSameBytesWithEitherMethod() throws IOException {
    writeCorpus();

    String forests = run("components: union_find");
    String stars = run("components: star_rounds, rounds: 5");

    assertThat(stars).isEqualTo(forests);
    assertThat(stars).contains("\"relation\":\"contained\"").contains("\"rule\":\"near\"");
  }

  /** Five articles, each with a copy, and each cut so that it hangs on to the one before. */
  private void writeCorpus() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Random random = new Random(5);
    List<String> before = paragraphs(random);
    for (int i = 0; i < 5; i++) {
      List<String> article = paragraphs(random);
      write(input.resolve("whole" + i + ".txt"), article);
      List<String> copy = new ArrayList<>(article);
      copy.add("Nobody was hurt in valley " + i + ", the police said.");
      write(input.resolve("copy" + i + ".txt"), copy);
      List<String> cut = new ArrayList<>(article.subList(0, 4));
      cut.addAll(before.subList(0, 3));
      write(input.resolve("cut" + i + ".txt"), cut);
      before = article;
    }
  }

  private static List<String> paragraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      StringBuilder sentence = new StringBuilder("The surveyors");
      for (int k = 0; k < 20; k++) {
        sentence.append(' ').append(Integer.toString(random.nextInt(1_000_000), 36));
      }
      paragraphs.add(sentence.append(" by the river.").toString().replaceAll("[0-9]", "o"));
    }
    return paragraphs;
  }

  private static void write(Path file, List<String> paragraphs) throws IOException {
    Files.writeString(file, String.join("\n\n", paragraphs));
  }

  /** All that is written, without the hash of the settings. */
  private String run(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE.formatted(settings));
    Path output = Files.createTempDirectory(folder, "output");
    return BatchRun.of((BatchPlan) PipelineFile.read(file), folder.resolve("input"), output, 2)
        .contents()
        .toString()
        .replaceAll("\"config\":\"[0-9a-f]+\"", "");
  }
}
