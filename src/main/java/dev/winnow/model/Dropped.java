package dev.winnow.model;

/**
 * Why a whole document has no record.
 *
 * @param step the step that decided it
 * @param rule the rule of that step
 * @param of the document that holds what this one held; null where there is none
 */
public record Dropped(String step, String rule, Reference of) {}
