package dev.winnow.kafka;

/**
 * A message as it came, or the news that some were lost.
 *
 * @param topic its topic
 * @param partition its partition
 * @param offset its offset; of lost messages, the first one's
 * @param lostUpTo the offset after the last lost message; 0 if none was lost
 * @param value its value; empty if it has none
 * @param uri the place in its header; null if it has none
 * @param mediaType the media type in its header; null if it has none
 * @param published the date in its header; null if it has none
 */
public record Message(
    String topic,
    int partition,
    long offset,
    long lostUpTo,
    byte[] value,
    String uri,
    String mediaType,
    String published) {

  /** The address that stands for a message which names no other. */
  String address() {
    return "kafka://" + topic + "/" + partition + "/" + offset;
  }
}
