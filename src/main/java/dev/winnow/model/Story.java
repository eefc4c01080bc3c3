package dev.winnow.model;

/**
 * The story that an article belongs to: the versions of one article that a corpus holds.
 *
 * @param id the id of its original
 * @param relation how the article relates to {@code of}
 * @param of the id of the version that it is most like; null for the original and where that has no
 *     record
 * @param similarity how like, from 0 to 1; null for the original and where the two were not
 *     compared
 */
public record Story(String id, Relation relation, String of, Double similarity) {}
