package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {
  private static final Topics TOPICS = new Topics("a", "b", "c");

  @Test
  void theConsumerReadsWhatIsCommittedAndCommitsNothingItself() {
    assertThat(read(Map.of("fetch.max.bytes", "1000", "isolation.level", "read_uncommitted")))
        .satisfies(
            settings ->
                assertThat(settings.properties())
                    .containsEntry("bootstrap.servers", "h:1")
                    .containsEntry("group.id", "winnow")
                    .containsEntry("enable.auto.commit", "false")
                    .containsEntry("isolation.level", "read_uncommitted")
                    .containsEntry("fetch.max.bytes", "1000"));
  }

  @Test
  void whatTheStepDependsOnIsNotForUsersToSet() {
    assertThatThrownBy(() -> read(Map.of("enable.auto.commit", "true")))
        .hasMessage("'consumer' must not have 'enable.auto.commit': it is not for users to set");
    assertThatThrownBy(() -> write(1, null, Map.of("acks", "0")))
        .hasMessage("'producer' must not have 'acks': it is not for users to set");
  }

  @Test
  void numbersHaveRanges() {
    assertThatThrownBy(() -> write(0, null, null)).hasMessage("'shards' must be at least 1, was 0");
    assertThatThrownBy(() -> write(1, 10, null))
        .hasMessage("'max_bytes' must be from 10000 to 1073741824, was 10");
    assertThatThrownBy(() -> write(1, Integer.MAX_VALUE, null))
        .hasMessage("'max_bytes' must be from 10000 to 1073741824, was 2147483647");
  }

  /**
   * Kafka's producer refuses a message that is larger than one request, or than all it may hold.
   */
  @Test
  void theProducerHasRoomForTheLargestLine() {
    for (int largest : new int[] {10_000, 1_000_000, 100_000_000, 1 << 30}) {
      Map<String, Object> properties = write(1, largest, null).properties();
      assertThat(Integer.parseInt((String) properties.get("max.request.size")))
          .isGreaterThan(largest);
      assertThat(Integer.parseInt((String) properties.get("buffer.memory")))
          .isGreaterThan(largest)
          .isGreaterThanOrEqualTo(32 << 20);
    }
  }

  @Test
  void theCommandLineNamesServersAndTopics() {
    assertThat(read(null).from("kafka://x:1,y:2/p,q"))
        .satisfies(
            settings -> {
              assertThat(settings.bootstrapServers()).isEqualTo("x:1,y:2");
              assertThat(settings.topics()).containsExactly("p", "q");
            });
    assertThat(write(1, null, null).to("kafka://x:1/clean").topics())
        .isEqualTo(new Topics("clean-records", "clean-removals", "clean-failures"));
    assertThatThrownBy(() -> read(null).from("inbox"))
        .hasMessage("'inbox' is no place in Kafka; it is written kafka://host:port/topic");
  }

  @Test
  void aTopicMustBeNamed() {
    assertThatThrownBy(() -> new Topics("a", null, "c"))
        .hasMessage("the key 'topics: removals' is missing");
    assertThatThrownBy(() -> read(null).from("kafka://x:1/p,,q")).hasMessage("'topics' is blank");
    assertThatThrownBy(() -> new WriteKafka("h:1", TOPICS, null, " ", null, null, null))
        .hasMessage("'transactional_id' is blank");
    assertThatThrownBy(
            () -> new ReadKafka(null, List.of("a"), null, null, null, null, null, null, null))
        .hasMessage("the key 'bootstrap_servers' is missing");
  }

  private static ReadKafka read(Map<String, String> consumer) {
    return new ReadKafka("h:1", List.of("a"), null, null, null, null, null, null, consumer);
  }

  private static WriteKafka write(Integer shards, Integer maxBytes, Map<String, String> producer) {
    return new WriteKafka("h:1", TOPICS, null, null, shards, maxBytes, producer);
  }
}
