/**
 * Embeddings of texts for {@code rewrite: embeddings}: the interface that a build with a sentence
 * model provides.
 */
package dev.winnow.dedup.embeddings;
