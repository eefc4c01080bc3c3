/** The command {@code diff}: the differences of two runs, by document, text and rule. */
package dev.winnow.cli.diff;
