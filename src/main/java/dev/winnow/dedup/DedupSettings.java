package dev.winnow.dedup;

import dev.winnow.dedup.embeddings.TextEmbedder;
import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.RewriteDetector;
import dev.winnow.dedup.settings.Scope;
import dev.winnow.dedup.stories.StoryDecisions;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings for the comparison of paragraphs and whole documents.
 *
 * @param name the name of the step in the pipeline file
 * @param repeats the comparison of paragraphs
 * @param documents the settings for the comparison of whole documents
 * @param index the indexes of earlier runs to compare with; null for none
 * @param remember in a stream, the time for which a document is remembered for comparison with
 *     later ones; 7 days by default
 * @param patience in a stream, the time for which a document waits for its decision before it
 *     becomes a failure; 1 hour by default
 */
public record DedupSettings(
    String name,
    RepeatSettings repeats,
    DocumentSettings documents,
    IndexFolders index,
    Duration remember,
    Duration patience)
    implements Serializable {
  /** Settings that compare nothing. */
  public static final DedupSettings OFF =
      new DedupSettings(
          "Dedup",
          new RepeatSettings(Policy.OFF, null, null, null),
          DocumentSettings.OFF,
          null,
          null,
          null);

  public DedupSettings {
    remember = remember == null ? Duration.ofDays(7) : remember;
    patience = patience == null ? Duration.ofHours(1) : patience;
  }

  /** Both comparisons with their defaults and no index; the step is called {@code Dedup}. */
  public static DedupSettings defaults() {
    return of(
        "Dedup",
        new RepeatSettings(null, null, null, null),
        new DocumentSettings(null, null, null, null, null, null, null, null));
  }

  /** These comparisons, without an index. */
  public static DedupSettings of(String name, RepeatSettings repeats, DocumentSettings documents) {
    return new DedupSettings(name, repeats, documents, null, null, null);
  }

  /** These settings with other indexes. */
  public DedupSettings withIndex(IndexFolders folders) {
    return new DedupSettings(name, repeats, documents, folders, remember, patience);
  }

  /**
   * Checks that a run that ends can do this.
   *
   * @throws IllegalArgumentException if it cannot; the message says which key to change
   */
  public void checkBatch() {
    checkIndex();
    if (documents.rewrite() == RewriteDetector.EMBEDDINGS && !TextEmbedder.isThere()) {
      throw new IllegalArgumentException(
          "'rewrite: embeddings' needs a Winnow that is built with a model: run it as"
              + " WINNOW_PROFILES=embeddings ./winnow, or build it by ./mvnw"
              + " -Pdirect,embeddings -DskipTests package");
    }
  }

  /**
   * Checks that a stream can do this.
   *
   * @throws IllegalArgumentException if it cannot; the message says which key to change
   */
  public void checkStream() {
    checkIndex();
    if (documents.rewrite() == RewriteDetector.EMBEDDINGS) {
      throw new IllegalArgumentException(
          "'rewrite: embeddings' looks at all pairs of a run, and a stream has no end; set"
              + " 'rewrite: lexical'");
    }
    if (index != null) {
      throw new IllegalArgumentException(
          "'index' is for runs that end; a stream remembers by 'remember'");
    }
  }

  private void checkIndex() {
    if (index != null && !comparesDocuments()) {
      throw new IllegalArgumentException("'index' is of no use: nothing is compared");
    }
  }

  /** Whether documents are compared with each other, as a whole or by paragraphs. */
  public boolean comparesDocuments() {
    return documents.policy() != Policy.OFF || repeats.comparesDocuments();
  }

  /** The step that removes repeats within an article, from each document by itself. */
  public Optional<DocumentStep> documentStep() {
    return repeats.policy() != Policy.OFF && repeats.scope() == Scope.ARTICLE
        ? Optional.of(new WithinArticle(name, repeats))
        : Optional.empty();
  }

  /** The comparison of paragraphs across documents, under the name of the step. */
  ParagraphDedup repeatRules() {
    return new ParagraphDedup(repeats, name);
  }

  /** Applies decisions about whole documents, under the name of the step. */
  StoryDecisions storyDecisions() {
    return new StoryDecisions(documents.policy(), name);
  }

  /** The document step that removes repeats within an article. */
  private record WithinArticle(String name, RepeatSettings settings) implements DocumentStep {
    @Override
    public Article apply(Article article) {
      return new ParagraphDedup(settings, name).withinArticle(article);
    }
  }
}
