package dev.winnow.dedup;

import dev.winnow.decide.BucketDecisions;
import dev.winnow.decide.Decider;
import dev.winnow.decide.DecisionKind;
import dev.winnow.dedup.index.IndexEntryFactory;
import dev.winnow.dedup.index.IndexedDocument;
import dev.winnow.dedup.paragraphs.AppliedDecisions;
import dev.winnow.dedup.paragraphs.ParagraphCoders;
import dev.winnow.dedup.paragraphs.RepeatedParagraph;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.dedup.stories.StoryDecisions;
import dev.winnow.model.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Applies the decisions of {@link Dedup}: drops copies, names stories and removes repeated
 * paragraphs.
 *
 * @param applied applies decisions to one article
 * @param toKeep makes the entries of an index; null if there is no index
 */
record DedupDecider(AppliedDecisions applied, IndexEntryFactory toKeep)
    implements Decider<IndexedDocument> {
  /** Decisions about paragraphs. */
  static final DecisionKind<RepeatedParagraph> REPEATS =
      DecisionKind.of("Repeats", ParagraphCoders.REPEATED, RepeatedParagraph::id);

  /** Decisions about whole documents. */
  static final DecisionKind<StoryDecision> STORY_DECISIONS =
      DecisionKind.of("Verdicts", StoryDecision.CODER, StoryDecision::id);

  @Override
  public List<Article> decide(
      Collection<Article> articles, BucketDecisions decisions, Consumer<IndexedDocument> keep) {
    Map<String, List<RepeatedParagraph>> repeats = new HashMap<>();
    for (RepeatedParagraph repeat : decisions.of(REPEATS)) {
      repeats.computeIfAbsent(repeat.id(), id -> new ArrayList<>()).add(repeat);
    }
    Map<String, StoryDecision> storyDecisions =
        StoryDecisions.byDocument(decisions.of(STORY_DECISIONS));
    List<Article> decided = new ArrayList<>();
    for (Article article : articles) {
      String id = article.source().id();
      StoryDecision storyDecision = storyDecisions.get(id);
      Article after = applied.to(article, storyDecision, repeats.getOrDefault(id, List.of()));
      decided.add(after);
      if (toKeep != null) {
        toKeep.of(article, storyDecision, after).ifPresent(keep);
      }
    }
    return decided;
  }
}
