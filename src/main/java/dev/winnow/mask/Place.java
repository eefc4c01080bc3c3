package dev.winnow.mask;

/**
 * A piece of a text that holds personal data.
 *
 * @param sort the sort of the data
 * @param from the UTF-16 index of its first character
 * @param to the UTF-16 index after its last character
 */
record Place(PersonalData sort, int from, int to) {}
