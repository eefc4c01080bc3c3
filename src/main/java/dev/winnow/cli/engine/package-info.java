/**
 * The options of the engines: Direct, Flink, Spark and Dataflow, and the checks of a cluster before
 * a run.
 */
package dev.winnow.cli.engine;
