package dev.winnow.kafka.lines;

/**
 * A message to be written.
 *
 * @param topic its topic
 * @param key its key: a document's id, or the uri of a failure without an id
 * @param value its value: one JSON object
 */
public record TopicMessage(String topic, String key, byte[] value) {}
