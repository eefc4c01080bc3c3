/**
 * This part of extraction parses HTML with jsoup at a bounded cost: markup that would take
 * quadratic time is found before and made plain.
 */
package dev.winnow.extract.tree;
