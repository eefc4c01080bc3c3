/** The console: exit codes, problems in one sentence, and text that is safe for a terminal. */
package dev.winnow.cli.console;
