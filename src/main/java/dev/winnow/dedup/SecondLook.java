package dev.winnow.dedup;

/** What looks a second time at documents that may be rewritten versions of one article. */
public enum SecondLook {
  /** Their words alone: names and numbers in the same order. No model is needed. */
  LEXICAL,

  /** Beyond their words, what a model of language makes of them: see {@link SentenceModel}. */
  EMBEDDINGS
}
