package dev.winnow.model;

/**
 * How often a piece of text was found under articles that have nothing else in common.
 *
 * @param stories under how many stories; copies and versions of one story count once
 * @param documents in how many documents
 */
public record RecurrenceCount(int stories, int documents) {}
