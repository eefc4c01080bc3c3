/** The results of a run that the command line reads back: its summary, its records and removals. */
package dev.winnow.cli.results;
