package dev.winnow.dedup.compare;

/**
 * A passage that stands in two documents, in the same words.
 *
 * @param words its length in words
 * @param paragraph the paragraph of the one that it stands in, from 0
 * @param text the passage as it is written there
 * @param ofParagraph the paragraph of the other
 * @param ofText the passage as it is written there
 */
public record SharedPassage(
    int words, int paragraph, String text, int ofParagraph, String ofText) {}
