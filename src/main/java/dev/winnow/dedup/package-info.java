/**
 * This step finds text that stands more than once, within an article and across the corpus, and
 * names its owner: repeated paragraphs, copies of articles, and stories of versions of one article.
 * It comes after {@code split}, which makes the fingerprints, and before {@code write}.
 */
package dev.winnow.dedup;
