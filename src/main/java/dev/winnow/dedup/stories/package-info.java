/**
 * This part of dedup groups linked documents into stories and decides for each document: original,
 * copy, contained or rewrite. It knows no runner.
 */
package dev.winnow.dedup.stories;
