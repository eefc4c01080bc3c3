package dev.winnow.kafka;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place at a broker as the command line names it.
 *
 * @param servers brokers to begin with
 * @param name the topic or the prefix of topics there
 */
record Address(String servers, String name) {
  private static final Pattern FORM = Pattern.compile("kafka://([^/]+)/([^/]+)");

  /**
   * Reads {@code kafka://host:port/name}.
   *
   * @param meaning what the name is, for complaints
   */
  static Address of(String text, String meaning) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no place in Kafka; it is written kafka://host:port/" + meaning);
    }
    return new Address(parts.group(1), parts.group(2));
  }
}
