package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Dropped;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final Article ARTICLE = RepeatsTest.article(B, null, "text");
  private static final Verdict COPY = new Verdict(B, A, Relation.NEAR, A, 0.8);

  @Test
  void aCopyIsDroppedForItsSurvivor() {
    assertThat(new Verdicts(Policy.DROP, "Dedup").applied(ARTICLE, COPY).dropped())
        .isEqualTo(new Dropped("Dedup", "near", new Reference(A, -1), 0.8));
  }

  @Test
  void aMarkedCopyNamesItsSurvivor() {
    Article marked = new Verdicts(Policy.MARK, "Dedup").applied(ARTICLE, COPY);

    assertThat(marked.dropped()).isNull();
    assertThat(marked.story()).isEqualTo(new Story(A, Relation.NEAR, A, 0.8));
  }

  @Test
  void whatIsContainedIsKeptInItsStory() {
    Verdict contained = new Verdict(B, A, Relation.CONTAINED, A, 0.9);

    Article kept = new Verdicts(Policy.DROP, "Dedup").applied(ARTICLE, contained);

    assertThat(kept.dropped()).isNull();
    assertThat(kept.story()).isEqualTo(new Story(A, Relation.CONTAINED, A, 0.9));
  }

  @Test
  void theVerdictThatWasRedirectedCounts() {
    Verdict redirected = new Verdict(B, A, Relation.NEAR, A, null);

    assertThat(Verdicts.byDocument(List.of(COPY, redirected))).containsEntry(B, redirected);
    assertThat(Verdicts.byDocument(List.of(redirected, COPY))).containsEntry(B, redirected);
  }

  @Test
  void aRedirectedVersionNamesTheOwner() {
    Verdict contained = new Verdict(B, A, Relation.CONTAINED, A, 0.9);
    Verdict redirected = contained.redirected("c".repeat(64));

    assertThat(Verdicts.byDocument(List.of(redirected, contained))).containsEntry(B, redirected);
  }
}
