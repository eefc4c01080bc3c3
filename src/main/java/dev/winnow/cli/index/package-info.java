/** The command {@code index}: an index of earlier runs without a run. */
package dev.winnow.cli.index;
