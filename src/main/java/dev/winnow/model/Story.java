package dev.winnow.model;

/**
 * The story that an article belongs to: the versions of one article that a corpus holds.
 *
 * @param id the id of its original
 * @param relation how the article relates to {@code of}
 * @param of the id of the most similar version; null for the original, and if that version has no
 *     record
 * @param similarity the similarity of the two, from 0 to 1; null for the original and for documents
 *     that were not compared
 */
public record Story(String id, Relation relation, String of, Double similarity) {}
