package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/** What is wrong before a broker is asked. */
class BrokerTest {

  @Test
  void addressesOfServers() {
    refused("nonsense", Map.of())
        .startsWith("'bootstrap_servers: nonsense' is wrong: ")
        .contains("bootstrap.servers");
    refused("nowhere.invalid:9092", Map.of())
        .startsWith("'bootstrap_servers: nowhere.invalid:9092' is wrong: ");
  }

  @Test
  void otherProperties() {
    refused("127.0.0.1:1", Map.of("security.protocol", "carrier pigeon"))
        .startsWith("a property of the connection is wrong: ")
        .contains("security.protocol");
    refused("127.0.0.1:1", Map.of("security.protocol", "SASL_PLAINTEXT"))
        .startsWith("a property of the connection is wrong: ")
        .contains("JAAS");
  }

  private static AbstractStringAssert<?> refused(String servers, Map<String, String> properties) {
    return assertThat(
        catchThrowableOfType(
                IllegalArgumentException.class,
                () -> Broker.at(servers, properties).partitions(List.of("a")))
            .getMessage());
  }
}
