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
        .hasMessage("'max_bytes' must be at least 10000, was 10");
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
