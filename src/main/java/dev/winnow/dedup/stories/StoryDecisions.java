package dev.winnow.dedup.stories;

import dev.winnow.dedup.settings.Policy;
import dev.winnow.model.Article;
import dev.winnow.model.DropRule;
import dev.winnow.model.Story;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Applies decisions about whole articles.
 *
 * @param policy the treatment of copies
 * @param name the name of this step in the pipeline file
 */
public record StoryDecisions(Policy policy, String name) implements Serializable {
  /** The article after this decision: dropped as a copy, or part of a story. */
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
   * The decisions by document. Of two decisions about one document, the one without a similarity
   * was made later and counts.
   */
  public static Map<String, StoryDecision> byDocument(Iterable<StoryDecision> storyDecisions) {
    Map<String, StoryDecision> byDocument = new HashMap<>();
    for (StoryDecision storyDecision : storyDecisions) {
      byDocument.merge(storyDecision.id(), storyDecision, (a, b) -> a.isRedirected() ? a : b);
    }
    return byDocument;
  }
}
