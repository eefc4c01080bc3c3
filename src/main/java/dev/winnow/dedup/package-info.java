/**
 * This step finds text that stands more than once, within an article and across the corpus, and
 * names its owner: repeated paragraphs, copies of articles, and the stories that versions of one
 * article make. It comes after {@code split}, which made the fingerprints, and before {@code
 * write}.
 */
package dev.winnow.dedup;
