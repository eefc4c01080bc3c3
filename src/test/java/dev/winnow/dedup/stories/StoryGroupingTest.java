package dev.winnow.dedup.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.model.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents are numbers here; a smaller one is an earlier owner. */
class StoryGroupingTest {
  @Example
  void copiesAreOfTheSurvivorTheyAreMostLike() {
    assertThat(
            StoryGrouping.storyDecisions(
                List.of(near(1, 2, 0.8), near(1, 3, 0.75), near(2, 3, 0.9))))
        .containsExactly(
            original(1, 1),
            new StoryDecision(id(2), id(1), Relation.NEAR, id(1), 0.8),
            new StoryDecision(id(3), id(1), Relation.NEAR, id(1), 0.75));
  }

  @Example
  void theCopyOfACopyIsKept() {
    List<StoryDecision> storyDecisions =
        StoryGrouping.storyDecisions(List.of(near(1, 2, 0.8), near(2, 3, 0.9)));

    assertThat(storyDecisions)
        .filteredOn(StoryDecision::isCopy)
        .extracting(StoryDecision::id)
        .containsExactly(id(2));
  }

  @Example
  void aChainIsNotFollowed() {
    List<StoryDecision> storyDecisions =
        StoryGrouping.storyDecisions(
            List.of(contained(1, 2, 0.9), contained(2, 3, 0.8), contained(3, 4, 0.9)));

    assertThat(storyDecisions)
        .containsExactly(
            original(1, 1),
            new StoryDecision(id(2), id(1), Relation.CONTAINED, id(1), 0.9),
            original(3, 3),
            new StoryDecision(id(4), id(3), Relation.CONTAINED, id(3), 0.9));
  }

  @Example
  void whatIsLikeTwoMembersOfAStoryJoinsIt() {
    List<StoryDecision> storyDecisions =
        StoryGrouping.storyDecisions(
            List.of(
                contained(1, 2, 0.9),
                contained(1, 3, 0.9),
                contained(2, 4, 0.5),
                contained(3, 4, 0.6)));

    assertThat(storyDecisions)
        .contains(new StoryDecision(id(4), id(1), Relation.CONTAINED, id(3), 0.6))
        .extracting(StoryDecision::story)
        .containsOnly(id(1));
  }

  /** A round-up holds two articles, each with a version of its own: it joins one of them. */
  @Example
  void aRoundUpDoesNotGlue() {
    List<StoryDecision> storyDecisions =
        StoryGrouping.storyDecisions(
            List.of(
                contained(1, 3, 0.9),
                contained(2, 4, 0.9),
                contained(1, 5, 0.8),
                contained(2, 5, 0.7)));

    assertThat(storyDecisions)
        .extracting(StoryDecision::story)
        .containsExactly(id(1), id(2), id(1), id(2), id(1));
  }

  @Example
  void templatesAreNoStory() {
    assertThat(
            StoryGrouping.storyDecisions(
                List.of(Link.between(compared(1), compared(2), Relation.TEMPLATE, 0.9))))
        .isEmpty();
  }

  @Property(tries = 500)
  void theOrderOfLinksDoesNotMatter(@ForAll("links") List<Link> links, @ForAll Random random) {
    List<Link> shuffled = new ArrayList<>(links);
    shuffled.addAll(links);
    Collections.shuffle(shuffled, random);

    assertThat(StoryGrouping.storyDecisions(shuffled))
        .isEqualTo(StoryGrouping.storyDecisions(links));
  }

  @Property(tries = 500)
  void survivorsAreKeptAndOriginalsAreOfTheirStory(@ForAll("links") List<Link> links) {
    List<StoryDecision> storyDecisions = StoryGrouping.storyDecisions(links);
    List<String> copies =
        storyDecisions.stream().filter(StoryDecision::isCopy).map(StoryDecision::id).toList();

    for (StoryDecision storyDecision : storyDecisions) {
      assertThat(copies)
          .doesNotContain(String.valueOf(storyDecision.of()))
          .doesNotContain(storyDecision.story());
      assertThat(storyDecision.relation() == Relation.ORIGINAL)
          .isEqualTo(storyDecision.id().equals(storyDecision.story()));
    }
  }

  /** Each pair is compared once, so it has one link. */
  @Provide
  Arbitrary<List<Link>> links() {
    Arbitrary<Integer> documents = Arbitraries.integers().between(1, 12);
    Arbitrary<Relation> relations =
        Arbitraries.of(Relation.NEAR, Relation.CONTAINED, Relation.REWRITE, Relation.TEMPLATE);
    return documents
        .tuple2()
        .filter(pair -> pair.get1() < pair.get2())
        .flatMap(
            pair ->
                relations.flatMap(
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
        .ofMaxSize(30)
        .uniqueElements(link -> List.of(link.first(), link.second()));
  }

  private static Link near(int first, int second, double similarity) {
    return Link.between(compared(first), compared(second), Relation.NEAR, similarity);
  }

  private static Link contained(int first, int second, double similarity) {
    return Link.between(compared(first), compared(second), Relation.CONTAINED, similarity);
  }

  private static StoryDecision original(int document, int story) {
    return new StoryDecision(id(document), id(story), Relation.ORIGINAL, null, null);
  }

  private static ComparedDocument compared(int document) {
    return new ComparedDocument(
        DocumentWords.of(new OwnerKey(document, 0, id(document)), new int[0]));
  }

  private static String id(int document) {
    return String.format(Locale.ROOT, "%064d", document);
  }
}
