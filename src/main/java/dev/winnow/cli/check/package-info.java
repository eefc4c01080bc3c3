/**
 * The command {@code check}: pipelines and rules are validated, and each rule is shown on a sample.
 */
package dev.winnow.cli.check;
