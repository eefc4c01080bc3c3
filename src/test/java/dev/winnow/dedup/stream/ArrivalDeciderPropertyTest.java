package dev.winnow.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stream.ArrivalDecision.SeenAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArrivalDeciderPropertyTest {

  /** A piece of one of a few endless texts. */
  record Piece(int text, int from, int length) {
    String words() {
      return Stream.text(text, from, from + length);
    }
  }

  @Property(tries = 150)
  void whatIsDroppedIsThatOfFirstSeenComputedPlainly(
      @ForAll("documents") List<List<Piece>> documents, @ForAll Random random) {
    Stream stream = new Stream(Policy.DROP);
    PlainArrivalDecider plain = new PlainArrivalDecider();
    for (Arrival arrival : arrivals(documents, random)) {
      assertThat(outcome(stream.send(arrival, 0, 0), arrival)).isEqualTo(plain.send(arrival));
    }
  }

  @Property(tries = 100)
  void whatIsForgottenLeavesNothing(
      @ForAll("documents") List<List<Piece>> documents, @ForAll Random random) {
    Stream stream = new Stream(Policy.DROP);
    long time = 0;
    for (Arrival arrival : arrivals(documents, random)) {
      time += random.nextInt(100);
      ArrivalDecision unused = stream.send(arrival, time, time - 200);
    }
    stream.memory().forget(time + 1, Integer.MAX_VALUE);

    assertThat(stream.hasNothing()).isTrue();
  }

  /** The documents in any order, some of them again at another place. */
  private static List<Arrival> arrivals(List<List<Piece>> documents, Random random) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      String[] paragraphs =
          documents.get(i).stream().map(Piece::words).distinct().toArray(String[]::new);
      arrivals.add(Stream.arrival(i + 1, "a.txt", paragraphs));
      if (random.nextInt(4) == 0) {
        arrivals.add(Stream.arrival(i + 1, "b.txt", paragraphs));
      }
    }
    java.util.Collections.shuffle(arrivals, random);
    return arrivals;
  }

  private static String outcome(ArrivalDecision decision, Arrival arrival) {
    if (decision.seen() == SeenAs.SAME_BYTES) {
      return "bytes";
    }
    if (decision.storyDecision() != null && decision.storyDecision().isCopy()) {
      return "near";
    }
    return Stream.REPEATS.ownerOfAll(decision.repeats(), arrival.standing()).isPresent()
        ? "empty"
        : "kept";
  }

  @Provide
  static Arbitrary<List<List<Piece>>> documents() {
    Arbitrary<Piece> pieces =
        Combinators.combine(
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(0, 10, 20, 60, 120),
                Arbitraries.of(20, 40, 100, 105, 200, 205))
            .as(Piece::new);
    return pieces.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(2).ofMaxSize(25);
  }
}
