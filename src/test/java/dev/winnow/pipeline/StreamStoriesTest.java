package dev.winnow.pipeline;

import static dev.winnow.pipeline.StreamStory.document;

import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamStoriesTest {
  private static final String FERRY =
      """
      The ferry to Northisle stopped running on Monday after its engine failed within sight of the \
      harbour, stranding passengers for six hours, the port said in the evening.

      Harbour master Inga Thorsen said two tugs from Westmark had brought the vessel in shortly \
      before midnight, and that nobody had been hurt on board or on the quay.

      The operator promised refunds and put forty people up in a hotel near the old customs house.
      """;
  private static final String MILL =
      """
      The oldest mill of the valley will grind again in spring, its new owners announced on Sunday.

      They have bought two stones from a quarry in the hills and hired a miller from the coast.
      """;

  @TempDir Path folder;
  private StreamStory story;

  @BeforeEach
  void begin() throws IOException {
    story = StreamStory.with(folder, "{paragraphs: {min_words: 5}, documents: {}, remember: 1h}");
  }

  @Test
  void copiesAreDroppedForTheFirstAndVersionsNameIt() {
    ends(
        story
            .come(0, document("a.txt", FERRY))
            .come(1, document("b.txt", FERRY.replace("shortly", "a little")))
            .come(2, document("c.txt", MILL)),
        "a.txt: record",
        "b.txt: near a.txt",
        "c.txt: record");
  }

  @Test
  void aDateThatIsNoneStopsNothing() {
    RawDocument sent = document("a.txt", FERRY);

    ends(
        story.come(
            0, new RawDocument(sent.id(), sent.uri(), sent.bytes(), Stated.of(null, "yesterday"))),
        "a.txt: record");
  }

  @Test
  void theSameBytesAtAnotherPlaceHaveAnAuditLineOfTheirOwn() {
    ends(
        story.come(0, document("a.txt", FERRY)).come(1, document("b.txt", FERRY)),
        "a.txt: record",
        "b.txt: same-bytes a.txt");
  }

  @Test
  void whatIsDeliveredAgainHasOneOutcome() {
    ends(
        story
            .come(0, document("a.txt", FERRY), document("a.txt", FERRY))
            .watermark(30)
            .come(31, document("a.txt", FERRY)),
        "a.txt: record");
  }

  /** Each of them is a copy of all others, and all come at once. */
  @Test
  void ofABurstOfAThousandCopiesOneSurvives() {
    RawDocument[] copies =
        IntStream.range(0, 1_000)
            .mapToObj(i -> document("copy" + i + ".txt", FERRY + "\nNumber " + i + " of many.\n"))
            .toArray(RawDocument[]::new);
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(story.come(0, copies).outcomes(pipeline))
        .satisfies(
            outcomes -> {
              List<String> records = new ArrayList<>();
              int dropped = 0;
              for (String each : outcomes) {
                if (each.endsWith(": record")) {
                  records.add(each.replace(": record", ""));
                }
              }
              for (String each : outcomes) {
                dropped += each.endsWith(": near " + String.join(" ", records)) ? 1 : 0;
              }
              if (records.size() != 1 || dropped != 999) {
                throw new AssertionError(records + " survive, " + dropped + " are dropped");
              }
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void aLateDocumentIsComparedAndWrittenLikeOthers() {
    ends(
        story
            .come(50, document("a.txt", FERRY))
            .watermark(55)
            .come(1, document("late.txt", FERRY.replace("shortly", "a little")))
            .come(2, document("other.txt", MILL)),
        "a.txt: record",
        "late.txt: near a.txt",
        "other.txt: record");
  }

  @Test
  void whatCountsIsTheOrderOfArrivalNotOfTimestamps() {
    ends(
        story
            .come(9, document("first.txt", FERRY))
            .come(3, document("second.txt", FERRY + "\nMore.\n")),
        "first.txt: record",
        "second.txt: near first.txt");
  }

  @Test
  void whatIsNotRememberedAnyMoreIsNew() {
    ends(
        story
            .come(0, document("a.txt", FERRY))
            .watermark(59)
            .come(59, document("within.txt", FERRY + "\nMore.\n"))
            .watermark(62)
            .come(62, document("beyond.txt", FERRY + "\nEven more.\n"), document("a.txt", FERRY)),
        "a.txt: record",
        "within.txt: near a.txt",
        "beyond.txt: record",
        "a.txt: near beyond.txt");
  }

  /** The watermark stands still, as it does while a partition is idle. */
  @Test
  void outcomesDoNotWaitForTheWatermark() {
    ends(
        story
            .come(0, document("a.txt", FERRY))
            .come(300, document("b.txt", FERRY + "\nMore.\n"))
            .come(1, document("c.txt", MILL)),
        "a.txt: record",
        "b.txt: near a.txt",
        "c.txt: record");
  }

  @Test
  void aDocumentThatCannotBeReadFailsOnceAndTheRestGoesOn() {
    RawDocument poison = document("poison.txt", "\u0000\u0001\u0002\u0003".repeat(200));
    ends(
        story.come(0, document("a.txt", MILL), poison, document("b.txt", FERRY)).come(1, poison),
        "a.txt: record",
        "poison.txt: failed, binary",
        "b.txt: record");
  }

  @Test
  void aParagraphThatAnEarlierDocumentHoldsIsLeftOut() {
    String quoting = MILL + "\n" + FERRY.lines().findFirst().orElseThrow() + "\n";

    ends(
        story
            .come(0, document("a.txt", FERRY))
            .come(1, document("b.txt", quoting))
            .come(2, document("c.txt", FERRY.lines().findFirst().orElseThrow() + "\n")),
        "a.txt: record",
        "b.txt: record",
        "c.txt: repeated-paragraph a.txt");
  }

  private static void ends(StreamStory story, String... outcomes) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PAssert.that(story.outcomes(pipeline)).containsInAnyOrder(outcomes);
    pipeline.run().waitUntilFinish();
  }
}
