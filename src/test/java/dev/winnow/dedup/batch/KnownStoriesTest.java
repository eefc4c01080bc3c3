package dev.winnow.dedup.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.dedup.stories.StoryGrouping;
import dev.winnow.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Stories that go on from what earlier runs decided, and those within a window. Documents are
 * numbers, and the day on which each was published.
 */
class KnownStoriesTest {
  @Example
  void anotherVersionJoinsAStoryOfAnEarlierRunByAnyOfItsCores() {
    StoryMembership joined = new StoryMembership(id(2), id(1), day(1), true, null);
    Link link = known(2, 5, Relation.CONTAINED, 0.8, joined);

    assertThat(storyDecisions(null, link))
        .containsExactly(new StoryDecision(id(5), id(1), Relation.CONTAINED, id(2), 0.8));
  }

  @Example
  void theCopyOfADocumentWithoutARecordIsOfItsHeir() {
    StoryMembership emptied = new StoryMembership(id(2), id(2), day(2), true, id(1));

    assertThat(storyDecisions(null, known(2, 5, Relation.NEAR, 0.8, emptied)))
        .containsExactly(new StoryDecision(id(5), id(2), Relation.NEAR, id(1), null));
  }

  @Example
  void storiesOfEarlierRunsStayApart() {
    StoryMembership one = new StoryMembership(id(1), id(1), day(1), true, null);
    StoryMembership two = new StoryMembership(id(2), id(2), day(2), true, null);

    assertThat(
            storyDecisions(
                null,
                known(1, 5, Relation.CONTAINED, 0.9, one),
                known(2, 5, Relation.CONTAINED, 0.8, two),
                known(1, 6, Relation.CONTAINED, 0.9, one),
                known(2, 6, Relation.CONTAINED, 0.8, two)))
        .extracting(StoryDecision::story)
        .containsExactly(id(1), id(1));
  }

  @Example
  void whatIsFurtherApartThanTheWindowIsNotOneStory() {
    Link week = link(1, 8, Relation.CONTAINED);
    Link longer = link(1, 9, Relation.CONTAINED);

    assertThat(storyDecisions(7, week))
        .extracting(StoryDecision::story)
        .containsExactly(id(1), id(1));
    assertThat(storyDecisions(7, longer)).isEmpty();
    assertThat(storyDecisions(null, longer)).hasSize(2);
  }

  @Example
  void copiesAreCopiesWhateverTheirDates() {
    assertThat(storyDecisions(7, link(1, 30, Relation.NEAR))).anyMatch(StoryDecision::isCopy);
  }

  @Example
  void whatHasNoDateLiesInEveryWindow() {
    ComparedDocument undated =
        new ComparedDocument(DocumentWords.of(new OwnerKey(Long.MAX_VALUE, 0, id(50)), new int[0]));

    assertThat(storyDecisions(1, Link.between(compared(1), undated, Relation.CONTAINED, 0.5)))
        .hasSize(2);
  }

  /** The window is that of the original, which may be of a run long ago. */
  @Example
  void theOriginalOfAnEarlierRunSetsTheWindow() {
    StoryMembership member = new StoryMembership(id(6), id(1), day(1), true, null);

    assertThat(storyDecisions(7, known(6, 8, Relation.CONTAINED, 0.8, member))).hasSize(1);
    assertThat(storyDecisions(7, known(6, 9, Relation.CONTAINED, 0.8, member))).isEmpty();
  }

  @Property(tries = 500)
  void noMemberLiesOutsideTheWindow(
      @ForAll("links") List<Link> links, @ForAll @IntRange(min = 1, max = 12) int days) {
    for (StoryDecision storyDecision : new StoryGrouping(links, days).storyDecisions()) {
      int distance = Math.abs(number(storyDecision.id()) - number(storyDecision.story()));
      assertThat(storyDecision.isCopy() || distance <= days).isTrue();
    }
  }

  /**
   * One run after the other decides of copies and cores as one run would in which earlier documents
   * own; and of stories too where no story joins another.
   */
  @Property(tries = 500)
  void runsDecideAsOneRunWould(
      @ForAll("links") List<Link> links, @ForAll @IntRange(min = 2, max = 13) int second) {
    Map<String, StoryMembership> memberships = new HashMap<>();
    List<StoryDecision> storyDecisions = new ArrayList<>();
    List<List<Link>> runs = List.of(new ArrayList<>(), new ArrayList<>());
    for (Link link : links) {
      runs.get(number(link.second().id()) < second ? 0 : 1).add(link);
    }
    for (List<Link> run : runs) {
      StoryGrouping stories =
          new StoryGrouping(goneOn(run, second, memberships, storyDecisions), null);
      stories.memberships().forEach(each -> memberships.put(each.id(), each));
      storyDecisions.addAll(stories.storyDecisions());
    }
    StoryGrouping one = new StoryGrouping(links, null);
    Map<String, StoryMembership> expected = new HashMap<>();
    one.memberships().forEach(each -> expected.put(each.id(), each));

    assertThat(storyDecisions.stream().filter(StoryDecision::isCopy).map(KnownStoriesTest::copy))
        .containsExactlyInAnyOrderElementsOf(
            one.storyDecisions().stream()
                .filter(StoryDecision::isCopy)
                .map(KnownStoriesTest::copy)
                .toList());
    boolean joins =
        memberships.values().stream().anyMatch(StoryMembership::core)
            || expected.values().stream().anyMatch(StoryMembership::core);
    if (!joins) {
      assertThat(memberships).isEqualTo(expected);
    }
  }

  /** The links of a later run, of which those from documents of the first know where they stand. */
  private static List<Link> goneOn(
      List<Link> run,
      int second,
      Map<String, StoryMembership> memberships,
      List<StoryDecision> storyDecisions) {
    List<String> copies =
        storyDecisions.stream().filter(StoryDecision::isCopy).map(StoryDecision::id).toList();
    List<Link> gone = new ArrayList<>();
    for (Link link : run) {
      boolean isKnown = number(link.second().id()) >= second && number(link.first().id()) < second;
      if (!isKnown) {
        gone.add(link);
      } else if (!copies.contains(link.first().id())) {
        StoryMembership membership =
            memberships.getOrDefault(link.first().id(), StoryMembership.alone(link.first()));
        gone.add(
            known(
                number(link.first().id()),
                number(link.second().id()),
                link.relation(),
                link.similarity(),
                membership));
      }
    }
    return gone;
  }

  private static List<Object> copy(StoryDecision storyDecision) {
    return List.of(storyDecision.id(), storyDecision.of(), storyDecision.similarity());
  }

  /** Each pair is compared once, so it has one link. */
  @Provide
  Arbitrary<List<Link>> links() {
    Arbitrary<Integer> documents = Arbitraries.integers().between(1, 14);
    return documents
        .tuple2()
        .filter(pair -> pair.get1() < pair.get2())
        .flatMap(
            pair ->
                Arbitraries.of(Relation.NEAR, Relation.CONTAINED, Relation.REWRITE)
                    .flatMap(
                        relation ->
                            Arbitraries.of(0.5, 0.6, 0.7, 0.8)
                                .map(
                                    similarity ->
                                        Link.between(
                                            compared(pair.get1()),
                                            compared(pair.get2()),
                                            relation,
                                            similarity))))
        .list()
        .ofMaxSize(24)
        .uniqueElements(link -> List.of(link.first(), link.second()));
  }

  private static List<StoryDecision> storyDecisions(Integer window, Link... links) {
    return new StoryGrouping(List.of(links), window).storyDecisions();
  }

  private static Link link(int first, int second, Relation relation) {
    return Link.between(compared(first), compared(second), relation, 0.8);
  }

  /** A link from a document of the run before. */
  private static Link known(
      int first, int second, Relation relation, double similarity, StoryMembership membership) {
    OwnerKey before = new OwnerKey(-1, day(first), 0, id(first));
    return new Link(before, compared(second).owner(), relation, similarity, membership);
  }

  private static ComparedDocument compared(int document) {
    return new ComparedDocument(
        DocumentWords.of(new OwnerKey(day(document), 0, id(document)), new int[0]));
  }

  private static long day(int number) {
    return TimeUnit.DAYS.toSeconds(number);
  }

  private static int number(String id) {
    return Integer.parseInt(id);
  }

  private static String id(int document) {
    return String.format(Locale.ROOT, "%064d", document);
  }
}
