/**
 * This part of extraction parses HTML with jsoup at a bounded cost: markup that would take
 * quadratic time is found first and simplified.
 */
package dev.winnow.extract.tree;
