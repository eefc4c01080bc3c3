package dev.winnow.dedup.paragraphs;

import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.dedup.stories.StoryDecisions;
import dev.winnow.model.Article;
import java.io.Serializable;
import java.util.List;

/**
 * Applies decisions to one article, in a run and in a stream alike.
 *
 * @param whole applies the decision about the whole document
 * @param paragraphs applies the decisions about its paragraphs
 */
public record AppliedDecisions(StoryDecisions whole, ParagraphDedup paragraphs)
    implements Serializable {

  /**
   * The article after the decisions.
   *
   * @param storyDecision about the whole document; null for none
   * @param repeats about its paragraphs, in any order
   */
  public Article to(Article article, StoryDecision storyDecision, List<RepeatedParagraph> repeats) {
    Article decided = storyDecision == null ? article : whole.applied(article, storyDecision);
    return paragraphs.applied(decided, repeats);
  }
}
