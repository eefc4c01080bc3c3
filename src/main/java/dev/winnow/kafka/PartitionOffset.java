package dev.winnow.kafka;

/**
 * The position of a reader in a partition.
 *
 * @param topic its topic
 * @param partition its number
 * @param next the offset of the next message
 * @param watermark the event time, in milliseconds, up to which it is held to be complete
 */
record PartitionOffset(String topic, int partition, long next, long watermark) {}
