/**
 * Characters, words and numbers made of them: the tables of scripts and of the ends of sentences,
 * lists of words, hashes that are the same on every machine, and sets of hashes. This package knows
 * no step and no record.
 */
package dev.winnow.text;
