package dev.winnow.model;

/**
 * The counts of a piece of text that stands under articles which have nothing else in common.
 *
 * @param stories the number of stories with the text; copies and versions of one story count once
 * @param documents the number of documents with the text
 */
public record RecurrenceCount(int stories, int documents) {}
