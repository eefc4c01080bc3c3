package dev.winnow.dedup.settings;

import dev.winnow.dedup.embeddings.TextEmbedder;

/** The detector of rewritten versions that takes a second look at open pairs of documents. */
public enum RewriteDetector {
  /** Their words alone: names and numbers in the same order. No model is needed. */
  LEXICAL,

  /** Their words and the embeddings of a sentence model: see {@link TextEmbedder}. */
  EMBEDDINGS
}
