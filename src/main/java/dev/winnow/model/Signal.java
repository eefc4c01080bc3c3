package dev.winnow.model;

/**
 * A figure about the quality of a text.
 *
 * @param name the filter's rule that measures it, such as {@code gopher-words}
 * @param value the figure; its unit is the rule's
 */
public record Signal(String name, Double value) {}
