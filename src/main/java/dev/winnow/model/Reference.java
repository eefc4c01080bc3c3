package dev.winnow.model;

/**
 * Points at the text that a duplicate repeats.
 *
 * @param id the owner's document id
 * @param paragraph the index in the owner's record of the paragraph that is kept, from 0; negative
 *     for a whole document
 */
public record Reference(String id, int paragraph) {}
