/**
 * Lines on their way to Kafka topics: their keys, their numbers and the limit of their size. {@code
 * dev.winnow.kafka} sends them.
 */
package dev.winnow.kafka.lines;
