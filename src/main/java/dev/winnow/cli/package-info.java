/** The command line: commands and options, progress and summaries, and the report of errors. */
package dev.winnow.cli;
