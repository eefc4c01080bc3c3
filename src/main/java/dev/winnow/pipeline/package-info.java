/**
 * Reads a pipeline file and puts its steps together as a Beam graph: the glue, and with the command
 * line the only package that knows all the others.
 */
package dev.winnow.pipeline;
