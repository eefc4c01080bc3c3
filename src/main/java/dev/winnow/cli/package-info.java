/**
 * The command line: what users type, what they read while a run goes on, and how errors reach them.
 */
package dev.winnow.cli;
