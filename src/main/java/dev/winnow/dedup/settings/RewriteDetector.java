package dev.winnow.dedup.settings;

import dev.winnow.dedup.embeddings.TextEmbedder;

/** What looks a second time at documents that may be rewritten versions of one article. */
public enum RewriteDetector {
  /** Their words alone: names and numbers in the same order. No model is needed. */
  LEXICAL,

  /** Beyond their words, what a model of language makes of them: see {@link TextEmbedder}. */
  EMBEDDINGS
}
