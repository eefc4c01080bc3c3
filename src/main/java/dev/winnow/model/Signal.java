package dev.winnow.model;

/**
 * A figure about the quality of a text.
 *
 * @param name of the figure, such as {@code share-of-capitals}
 * @param value the figure, in the unit of the step that measured it
 */
public record Signal(String name, Double value) {}
