package dev.winnow.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.paragraphs.RepeatedParagraph;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.dedup.stream.ArrivalDecision.SeenAs;
import dev.winnow.model.Failure;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalDeciderTest {
  private static final long NEVER = Long.MIN_VALUE;
  private final Stream stream = new Stream(Policy.DROP);

  @Test
  void theCopyThatComesSecondIsDroppedForTheFirst() {
    assertThat(stream.send(1, Stream.text(1, 0, 300)).storyDecision()).isNull();

    ArrivalDecision second = stream.send(2, Stream.text(1, 0, 300) + " and a word more");

    assertThat(second.seen()).isEqualTo(SeenAs.FIRST);
    assertThat(second.storyDecision())
        .isEqualTo(
            new StoryDecision(
                Stream.id(2), Stream.id(1), Relation.NEAR, Stream.id(1), 296.0 / 300));
  }

  @Test
  void aCopyIsNeverTheSurvivorOfAnother() {
    stream.send(1, Stream.text(1, 0, 300));
    stream.send(2, Stream.text(1, 30, 330));

    assertThat(stream.send(3, Stream.text(1, 30, 331)).storyDecision().of())
        .isEqualTo(Stream.id(1));
    assertThat(stream.send(4, Stream.text(1, 90, 390)).storyDecision())
        .extracting(StoryDecision::relation, StoryDecision::of)
        .containsExactly(Relation.CONTAINED, Stream.id(1));
  }

  /** Each of its shingles was held by another document first. */
  @Test
  void theCopyOfACompilationIsFound() {
    stream.send(1, Stream.text(1, 0, 200));
    stream.send(2, Stream.text(2, 0, 200));
    stream.send(3, Stream.text(1, 0, 200) + " " + Stream.text(2, 0, 200));

    assertThat(
            stream.send(4, Stream.text(1, 0, 200) + " " + Stream.text(2, 0, 199)).storyDecision())
        .extracting(StoryDecision::relation, StoryDecision::of)
        .containsExactly(Relation.NEAR, Stream.id(3));
  }

  @Test
  void aVersionBelongsToTheStoryOfTheFirst() {
    stream.send(1, Stream.text(1, 0, 300));
    stream.send(2, Stream.text(1, 0, 150));

    assertThat(stream.send(3, Stream.text(1, 0, 85)).storyDecision())
        .isEqualTo(
            new StoryDecision(Stream.id(3), Stream.id(1), Relation.CONTAINED, Stream.id(1), 1.0));
  }

  @Test
  void theSameBytesElsewhereAreDroppedForWhatHoldsTheirText() {
    stream.send(1, Stream.text(1, 0, 300));
    stream.send(2, Stream.text(1, 0, 301));

    ArrivalDecision first =
        stream.send(Stream.arrival(1, "b.txt", Stream.text(1, 0, 300)), 0, NEVER);
    ArrivalDecision copy =
        stream.send(Stream.arrival(2, "b.txt", Stream.text(1, 0, 301)), 0, NEVER);

    assertThat(first).isEqualTo(ArrivalDecision.sameBytes("key", Stream.id(1)));
    assertThat(copy).isEqualTo(ArrivalDecision.sameBytes("key", Stream.id(1)));
  }

  @Test
  void whatIsDeliveredAgainHasNoSecondOutcome() {
    stream.send(1, "one");
    stream.send(Stream.arrival(1, "b.txt", "one"), 0, NEVER);

    assertThat(stream.send(1, "one")).isEqualTo(ArrivalDecision.again("key"));
    assertThat(stream.send(Stream.arrival(1, "b.txt", "one"), 0, NEVER))
        .isEqualTo(ArrivalDecision.again("key"));
  }

  @Test
  void aParagraphStaysWithTheFirstThatHoldsIt() {
    stream.send(1, "a", "b", "b", "c");

    ArrivalDecision decision = stream.send(2, "d", "c", "b");

    assertThat(decision.repeats())
        .containsExactlyInAnyOrder(
            new RepeatedParagraph(Stream.id(2), 1, new Reference(Stream.id(1), 2)),
            new RepeatedParagraph(Stream.id(2), 2, new Reference(Stream.id(1), 1)));
  }

  /** What stands only in a copy that was dropped has no record, and the next to say it owns it. */
  @Test
  void whatIsDroppedOwnsNothing() {
    stream.send(1, Stream.text(1, 0, 300));
    stream.send(2, Stream.text(1, 0, 300), "more");

    assertThat(stream.send(3, "more", Stream.text(3, 0, 50)).repeats()).isEmpty();
    assertThat(stream.send(4, "more", Stream.text(4, 0, 50)).repeats())
        .containsExactly(new RepeatedParagraph(Stream.id(4), 0, new Reference(Stream.id(3), 0)));
  }

  @Test
  void theSameBytesAsWhatWasLeftWithNothingAreOfTheOwnerOfMost() {
    stream.send(1, "a", "b", "c");
    stream.send(2, "d", "e");
    stream.send(3, "d", "a", "b");

    ArrivalDecision again = stream.send(Stream.arrival(3, "b.txt", "d", "a", "b"), 0, NEVER);

    assertThat(again).isEqualTo(ArrivalDecision.sameBytes("key", Stream.id(1)));
  }

  @Test
  void copiesThatAreMarkedKeepTheirParagraphs() {
    Stream marking = new Stream(Policy.MARK);
    marking.send(1, Stream.text(1, 0, 300));
    marking.send(2, Stream.text(1, 0, 300), "more");

    assertThat(marking.send(3, "more", "other").repeats())
        .containsExactly(new RepeatedParagraph(Stream.id(3), 0, new Reference(Stream.id(2), 0)));
    assertThat(marking.send(4, Stream.text(1, 0, 301)).storyDecision().of())
        .isEqualTo(Stream.id(1));
  }

  @Test
  void bytesThatCouldNotBeReadAreLookedAtAgainElsewhere() {
    Arrival failed =
        Arrival.of("key", new Failure("a.txt", Stream.id(1), "Extract", "binary", "It is."));

    assertThat(stream.send(failed, 0, NEVER).seen()).isEqualTo(SeenAs.FIRST);
    assertThat(stream.send(failed, 0, NEVER).seen()).isEqualTo(SeenAs.AGAIN);
    assertThat(stream.send(Stream.arrival(1, "a.html", "text"), 0, NEVER))
        .isEqualTo(ArrivalDecision.first("key", null, List.of()));
    assertThat(stream.send(Stream.arrival(1, "b.html", "text"), 0, NEVER).seen())
        .isEqualTo(SeenAs.SAME_BYTES);
  }

  @Test
  void whatIsForgottenOwnsNothingAndLeavesNothing() {
    String[] texts = {Stream.text(1, 0, 300), Stream.text(2, 0, 40)};
    stream.send(Stream.arrival(1, "a.txt", texts), 1_000, 0);
    stream.send(Stream.arrival(2, "a.txt", texts[0] + " more"), 2_000, 0);
    stream.send(Stream.arrival(3, "a.txt", Stream.text(5, 0, 40)), 3_000, 0);

    ArrivalDecision within = stream.send(Stream.arrival(4, "a.txt", texts), 4_000, 1_000);
    ArrivalDecision beyond = stream.send(Stream.arrival(1, "a.txt", texts), 5_000, 1_001);
    stream.memory().forget(5_001, 100);

    assertThat(within.storyDecision().of()).isEqualTo(Stream.id(1));
    assertThat(beyond).isEqualTo(ArrivalDecision.first("key", null, List.of()));
    assertThat(stream.hasNothing()).isTrue();
  }

  /** One that came with a wrong clock holds the memory of others up, but not what is decided. */
  @Test
  void whatCountsAsForgottenDoesNotWaitForMemoryToBeCleared() {
    stream.send(Stream.arrival(1, "a.txt", "one"), 9_000, 0);
    stream.send(Stream.arrival(2, "a.txt", "two"), 1_000, 0);

    assertThat(stream.send(Stream.arrival(3, "a.txt", "two", "three"), 9_000, 2_000).repeats())
        .isEmpty();
    assertThat(stream.memory().counters().documents()).isEqualTo(3);
  }
}
