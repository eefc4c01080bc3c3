package dev.winnow.kafka.lines;

/**
 * A line with its place among all lines of its shard.
 *
 * @param writer who gave the number: random, and the same from the job's first start on
 * @param number 0, 1, 2 …
 * @param chain a hash of all lines up to this one
 * @param line the line
 */
public record NumberedLine(String writer, long number, long chain, TopicMessage line) {}
