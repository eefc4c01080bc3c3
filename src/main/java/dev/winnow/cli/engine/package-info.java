/**
 * The options of the engines: Direct, Flink, Spark and Dataflow, and the questions that Winnow asks
 * a cluster before a run.
 */
package dev.winnow.cli.engine;
