package dev.winnow.dedup.index;

import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.DropRule;
import java.io.Serializable;
import java.util.Optional;

/**
 * Makes the index entries of the documents of a run.
 *
 * @param documents how documents are compared
 * @param paragraphs how paragraphs are
 */
public record IndexEntryFactory(DocumentSettings documents, RepeatSettings paragraphs)
    implements Serializable {

  /**
   * The index entry of an article; empty if an earlier run has it.
   *
   * @param before the article as it was compared
   * @param storyDecision the decision about it as a whole; null for none
   * @param after the article as it is written
   */
  public Optional<IndexedDocument> of(Article before, StoryDecision storyDecision, Article after) {
    if (DropRule.SAME_BYTES.hasDropped(after)) {
      return Optional.empty();
    }
    boolean isCopy = storyDecision != null && storyDecision.isCopy();
    boolean isCompared = documents.policy() != Policy.OFF && before.dropped() == null && !isCopy;
    IndexedDocument kept = IndexedDocument.of(before, after, isCompared);
    return Optional.of(
        paragraphs.comparesDocuments() ? kept.owning(after, paragraphs.minWords()) : kept);
  }
}
