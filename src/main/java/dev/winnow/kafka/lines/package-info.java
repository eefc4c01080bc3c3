/** Lines on their way to Kafka topics: their keys, their numbers and the limit of their size. */
package dev.winnow.kafka.lines;
