package dev.winnow.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.io.LineSink;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every stream, however it is cut into bundles. */
class StreamLawsTest {
  private static final String DEDUP = "{paragraphs: {min_words: 5}, documents: {}, remember: 1d}";
  private static final int STORIES = 4;
  private static final int DOCUMENTS = 28;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatIsDroppedDoesNotDependOnBundles(int seed) throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      expected.add("d" + i + ".txt: " + (i < STORIES ? "record" : "near d" + i % STORIES + ".txt"));
    }
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(story(seed).outcomes(pipeline)).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  @ParameterizedTest
  @ValueSource(ints = {3})
  void allTextIsInTheRecordOrTheAuditLine(int seed) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      texts.put("d" + i + ".txt", text(i));
    }
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple lines = story(seed).lines(pipeline);

    PAssert.that(
            PCollectionList.of(lines.get(LineSink.RECORDS))
                .and(lines.get(LineSink.REMOVALS))
                .apply("Both", Flatten.pCollections())
                .apply("Json", Values.create()))
        .satisfies(
            all -> {
              check(all, texts);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static void check(Iterable<byte[]> lines, Map<String, String> texts) {
    Map<String, BitSet> covered = new HashMap<>();
    for (byte[] line : lines) {
      JsonNode json = json(line);
      BitSet points = covered.computeIfAbsent(json.get("uri").asText(), uri -> new BitSet());
      for (String field : List.of("paragraphs", "removals")) {
        for (JsonNode each : json.path(field)) {
          int start = each.get("start").asInt();
          int end = each.get("end").asInt();
          assertThat(points.get(start, end).isEmpty()).as("text in two places").isTrue();
          points.set(start, end);
        }
      }
    }
    texts.forEach(
        (uri, text) -> {
          for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
              assertThat(covered.get(uri).get(i)).as(uri + " at " + i).isTrue();
            }
          }
        });
  }

  private static JsonNode json(byte[] line) {
    try {
      return new ObjectMapper().readTree(new String(line, UTF_8));
    } catch (IOException e) {
      throw new AssertionError("no JSON", e);
    }
  }

  /** A few stories, each in several copies, in bundles of all sizes. */
  private StreamStory story(int seed) throws IOException {
    Random random = new Random(seed);
    StreamStory story = StreamStory.with(folder, DEDUP);
    int next = 0;
    while (next < DOCUMENTS) {
      int end = Math.min(DOCUMENTS, next + 1 + random.nextInt(9));
      story =
          story.come(
              random.nextInt(60),
              IntStream.range(next, end)
                  .mapToObj(i -> StreamStory.document("d" + i + ".txt", text(i)))
                  .toArray(RawDocument[]::new));
      next = end;
    }
    return story;
  }

  /** Two long paragraphs of a story, and a short one that no other document has. */
  private static String text(int document) {
    Random random = new Random(document % STORIES);
    return IntStream.range(0, 2)
            .mapToObj(paragraph -> "The " + words(random) + ".\n\n")
            .collect(Collectors.joining())
        + "This is version "
        + words(new Random(1_000 + document)).substring(0, 20).strip()
        + ".\n";
  }

  private static String words(Random random) {
    return IntStream.range(0, 60)
        .mapToObj(i -> Integer.toString(random.nextInt(1 << 28), 36).replaceAll("[0-9]", "x"))
        .collect(Collectors.joining(" "));
  }
}
