package dev.winnow.dedup.stories;

import dev.winnow.dedup.settings.Policy;
import dev.winnow.model.Article;
import dev.winnow.model.DropRule;
import dev.winnow.model.Story;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What becomes of articles about which something was decided as a whole.
 *
 * @param policy what happens to copies
 * @param name what the pipeline file calls this step
 */
public record StoryDecisions(Policy policy, String name) implements Serializable {
  /** The article as this verdict has it: dropped as a copy, or part of a story. */
  public Article applied(Article article, StoryDecision storyDecision) {
    if (storyDecision.isCopy() && policy == Policy.DROP) {
      return article.drop(DropRule.NEAR.by(name, storyDecision.of(), storyDecision.similarity()));
    }
    return article.in(
        new Story(
            storyDecision.story(),
            storyDecision.relation(),
            storyDecision.of(),
            storyDecision.similarity()));
  }

  /**
   * The verdicts by document; of two on one, that without a similarity was made later and counts.
   */
  public static Map<String, StoryDecision> byDocument(Iterable<StoryDecision> storyDecisions) {
    Map<String, StoryDecision> byDocument = new HashMap<>();
    for (StoryDecision storyDecision : storyDecisions) {
      byDocument.merge(storyDecision.id(), storyDecision, (a, b) -> a.isRedirected() ? a : b);
    }
    return byDocument;
  }
}
