/**
 * Real clusters for tests: Flink and Spark in processes of their own on 127.0.0.1, out of the jars
 * of Maven Central. Tests submit to them what users submit, in the ways in which users do.
 */
package dev.winnow.clusters;
