package dev.winnow.dedup.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryDecisionsTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final Article ARTICLE = ParagraphDedupTest.article(B, null, "text");
  private static final StoryDecision COPY = new StoryDecision(B, A, Relation.NEAR, A, 0.8);

  @Test
  void aCopyIsDroppedForItsSurvivor() {
    assertThat(new StoryDecisions(Policy.DROP, "Dedup").applied(ARTICLE, COPY).dropped())
        .isEqualTo(new DropReason("Dedup", "near", new Reference(A, -1), 0.8));
  }

  @Test
  void aMarkedCopyNamesItsSurvivor() {
    Article marked = new StoryDecisions(Policy.MARK, "Dedup").applied(ARTICLE, COPY);

    assertThat(marked.dropped()).isNull();
    assertThat(marked.story()).isEqualTo(new Story(A, Relation.NEAR, A, 0.8));
  }

  @Test
  void whatIsContainedIsKeptInItsStory() {
    StoryDecision contained = new StoryDecision(B, A, Relation.CONTAINED, A, 0.9);

    Article kept = new StoryDecisions(Policy.DROP, "Dedup").applied(ARTICLE, contained);

    assertThat(kept.dropped()).isNull();
    assertThat(kept.story()).isEqualTo(new Story(A, Relation.CONTAINED, A, 0.9));
  }

  @Test
  void theVerdictThatWasRedirectedCounts() {
    StoryDecision redirected = new StoryDecision(B, A, Relation.NEAR, A, null);

    assertThat(StoryDecisions.byDocument(List.of(COPY, redirected))).containsEntry(B, redirected);
    assertThat(StoryDecisions.byDocument(List.of(redirected, COPY))).containsEntry(B, redirected);
  }

  @Test
  void aRedirectedVersionNamesTheOwner() {
    StoryDecision contained = new StoryDecision(B, A, Relation.CONTAINED, A, 0.9);
    StoryDecision redirected = contained.redirected("c".repeat(64));

    assertThat(StoryDecisions.byDocument(List.of(redirected, contained)))
        .containsEntry(B, redirected);
  }
}
