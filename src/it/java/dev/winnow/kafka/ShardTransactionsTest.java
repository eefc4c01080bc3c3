package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.clusters.KafkaBroker;
import dev.winnow.kafka.lines.NumberedLine;
import dev.winnow.kafka.lines.Numbering;
import dev.winnow.kafka.lines.TopicMessage;
import dev.winnow.streams.TestTopics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash at any moment leaves at the broker, and what comes again after it. */
@Tag("kafka")
class ShardTransactionsTest {
  @TempDir private static Path home;
  private static KafkaBroker broker;

  @BeforeAll
  static void startBroker() throws IOException {
    broker = KafkaBroker.start(home);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @Test
  void whatIsWrittenIsNotWrittenAgain() throws InterruptedException {
    WriteKafka settings = settings("again");
    List<NumberedLine> lines = lines("again", "a", "b", "c");
    write(settings, lines.subList(0, 2));
    assertThat(write(settings, lines)).containsExactly(false, false, true);
    assertThat(seen("again")).containsExactly("a", "b", "c");
  }

  @Test
  void whatWasNotCommittedIsUndone() throws InterruptedException {
    WriteKafka settings = settings("undone");
    List<NumberedLine> lines = lines("undone", "a", "b");
    write(settings, lines.subList(0, 1));
    ShardTransactions dead = ShardTransactions.open(settings, 0);
    assertThat(dead.add(lines.get(1))).isTrue();
    assertThat(write(settings, lines)).containsExactly(false, true);
    assertThat(seen("undone")).containsExactly("a", "b");
    assertThatThrownBy(dead::commit).hasMessageContaining("producer");
    assertThat(seen("undone")).containsExactly("a", "b");
    dead.close();
  }

  @Test
  void anOlderCheckpointIsRefused() throws InterruptedException {
    WriteKafka settings = settings("older");
    Numbering numbering = Numbering.begun();
    write(settings, lines(numbering, "older", "a", "b"));
    assertThatThrownBy(() -> write(settings, lines(numbering, "older", "b", "a")))
        .hasMessage(
            "what 'older' has written is not what comes again: the job was not started from its"
                + " newest checkpoint; start it from that");
  }

  @Test
  void aFreshStartBeginsAndAnythingElseMustBeKnown() throws InterruptedException {
    WriteKafka settings = settings("fresh");
    write(settings, lines("fresh", "a"));
    assertThat(write(settings, lines("fresh", "x"))).containsExactly(true);
    assertThat(seen("fresh")).containsExactly("a", "x");
    assertThatThrownBy(() -> write(settings, lines("fresh", "p", "q").subList(1, 2)))
        .hasMessageStartingWith("the broker does not know what this job has written: ");
  }

  private static WriteKafka settings(String name) throws InterruptedException {
    broker.createTopic(name, 1);
    return new WriteKafka(
        broker.address(), new Topics(name, name, name), null, name, null, null, null);
  }

  private static List<Boolean> write(WriteKafka settings, List<NumberedLine> lines) {
    ShardTransactions shard = ShardTransactions.open(settings, 0);
    try {
      List<Boolean> added = new ArrayList<>();
      for (NumberedLine line : lines) {
        added.add(shard.add(line));
      }
      shard.commit();
      return added;
    } finally {
      shard.close();
    }
  }

  private static List<NumberedLine> lines(String topic, String... values) {
    return lines(Numbering.begun(), topic, values);
  }

  private static List<NumberedLine> lines(Numbering begun, String topic, String... values) {
    Numbering numbering = begun;
    List<NumberedLine> lines = new ArrayList<>();
    for (String value : values) {
      TopicMessage line = new TopicMessage(topic, "key", value.getBytes(StandardCharsets.UTF_8));
      lines.add(numbering.numbered(line));
      numbering = numbering.after(line);
    }
    return lines;
  }

  private static List<String> seen(String topic) {
    return new TestTopics(broker.address())
        .readAll(List.of(topic)).stream().map(TestTopics.Seen::value).toList();
  }
}
