/**
 * Linear-time patterns: regular expressions with the literals that a text must hold to match, and
 * one index that finds these literals in a text.
 */
package dev.winnow.strip.patterns;
