package dev.winnow.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.clusters.FlinkCluster;
import dev.winnow.clusters.KafkaBroker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Machines die while messages flow, and each message ends in one record, one dropped audit line or
 * one failure. {@code -Dmessages=20000} is the full size.
 */
@Tag("kafka")
@Tag("flink")
class KillTest {
  private static final int MESSAGES = Integer.getInteger("messages", 3000);
  private static final int PATIENCE_SECONDS = 600;
  private static final List<String> OUTPUTS =
      List.of("clean-records", "clean-removals", "clean-failures");

  private static final String FOOTER = "Zwischenzeile des Hauses";

  @TempDir private Path home;

  @Test
  void nothingIsLostAndNothingDoubled() throws IOException, InterruptedException {
    Path checkpoints = Files.createDirectories(home.resolve("checkpoints"));
    try (KafkaBroker broker = KafkaBroker.start(home.resolve("kafka"));
        FlinkCluster cluster =
            FlinkCluster.start(
                home.resolve("flink"),
                2,
                Map.of(
                    "taskmanager.numberOfTaskSlots", "1",
                    "state.backend.type", "rocksdb",
                    "state.checkpoints.dir", checkpoints.toUri().toString(),
                    "restart-strategy.type", "fixed-delay",
                    "restart-strategy.fixed-delay.attempts", "100",
                    "restart-strategy.fixed-delay.delay", "1 s"))) {
      broker.createTopic("articles", 4);
      for (String topic : OUTPUTS) {
        broker.createTopic(topic, 2);
      }
      TestTopics topics = new TestTopics(broker.address());
      List<ProducerRecord<byte[], byte[]>> messages = messages();
      StreamJob job = submit(broker, cluster, checkpoints, null);

      send(topics, messages, 0.0, 0.3);
      await(topics, messages.size() / 10);
      cluster.killTaskManager(0);
      send(topics, messages, 0.3, 0.6);
      cluster.startTaskManager();
      await(topics, messages.size() * 4 / 10);
      cluster.killTaskManager(1);
      cluster.startTaskManager();
      send(topics, messages, 0.6, 0.9);
      await(topics, messages.size() * 7 / 10);
      cluster.killJobManager();
      job.close();
      send(topics, messages, 0.9, 1.0);
      cluster.restartJobManager();
      String savepoint;
      try (StreamJob resumed = submit(broker, cluster, checkpoints, job.newestCheckpoint())) {
        await(topics, documents());
        savepoint = resumed.stop(home.resolve("savepoints"));
      }
      assertEachOnce(topics);

      topics.send(
          List.of(
              message("after:copy", MadeUpNews.copy(2)),
              message("after:story", MadeUpNews.story(-7) + "\n\n" + FOOTER + "\n")));
      try (StreamJob changed = submit(broker, cluster, checkpoints, changedRules(), savepoint)) {
        await(topics, documents() + 2);
        changed.stop(home.resolve("savepoints"));
      }
      assertThat(topics.readAll(OUTPUTS))
          .filteredOn(line -> line.value().contains("\"uri\":\"after:"))
          .extracting(TestTopics.Seen::topic)
          .containsExactlyInAnyOrder("clean-removals", "clean-removals", "clean-records");
      assertThat(topics.readAll(List.of("clean-removals")))
          .extracting(TestTopics.Seen::value)
          .anyMatch(line -> line.contains("after:copy") && line.contains("\"dropped\":"))
          .anyMatch(line -> line.contains("after:story") && line.contains("\"rule\":\"new\""));
    }
  }

  /** The pipeline as it is shipped, with one more rule. */
  private Path changedRules() throws IOException {
    Path rules = home.resolve("new.yaml");
    Files.writeString(
        rules,
        String.format(
            """
            rules:
              - name: new
                kind: other
                remove: block
                where: {text: "^%1$s$"}
                examples: ["%1$s"]
            """,
            FOOTER));
    String shipped = Files.readString(Path.of("pipelines", "stream.yaml"));
    Path pipeline = home.resolve("stream.yaml");
    Files.writeString(
        pipeline,
        shipped
            .replace("../config", Path.of("config").toAbsolutePath().toString())
            .replace(
                "    - type: Strip",
                "    - {type: Strip, name: New, config: {rules: new.yaml}}\n    - type: Strip"));
    return pipeline;
  }

  private static void assertEachOnce(TestTopics topics) {
    Outcomes outcomes = new Outcomes();
    outcomes.add(topics.readAll(OUTPUTS));
    assertThat(outcomes.documents()).isEqualTo(documents());
    assertThat(outcomes.byDocument()).allSatisfy((uri, times) -> assertThat(times).isEqualTo(1));
    assertThat(outcomes.withoutOneAuditLine()).isEmpty();
    assertThat(outcomes.sums())
        .isEqualTo(
            Map.of(
                "records", stories(),
                "dropped", documents() - stories() - poison(),
                "failures", poison()));
  }

  private static StreamJob submit(
      KafkaBroker broker, FlinkCluster cluster, Path checkpoints, String from) throws IOException {
    return submit(broker, cluster, checkpoints, Path.of("pipelines", "stream.yaml"), from);
  }

  private static StreamJob submit(
      KafkaBroker broker, FlinkCluster cluster, Path checkpoints, Path pipeline, String from)
      throws IOException {
    return StreamJob.submit(
        cluster,
        checkpoints,
        pipeline,
        List.of(
            "--input=kafka://" + broker.address() + "/articles",
            "--output=kafka://" + broker.address() + "/clean",
            "--parallelism=2",
            "--checkpointingInterval=2000"),
        from);
  }

  private static int stories() {
    return MESSAGES * 7 / 10;
  }

  private static int poison() {
    return MESSAGES / 100;
  }

  /** All but those that are delivered again from the same place. */
  private static int documents() {
    return stories() + 2 * (MESSAGES / 10) + poison();
  }

  /** Stories, copies of some, the same bytes at other places, redeliveries, and poison. */
  private static List<ProducerRecord<byte[], byte[]>> messages() {
    List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
    for (int i = 0; i < stories(); i++) {
      messages.add(message("story:" + i, MadeUpNews.story(i)));
    }
    for (int i = 0; i < MESSAGES / 10; i++) {
      messages.add(message("copy:" + i, MadeUpNews.copy(3 * i)));
      messages.add(message("again:" + i, MadeUpNews.story(3 * i + 1)));
    }
    for (int i = 0; i < poison(); i++) {
      messages.add(message("poison:" + i, "\u0000".repeat(100 + i)));
    }
    for (int i = messages.size(); i < MESSAGES; i++) {
      messages.add(message("story:" + i % stories(), MadeUpNews.story(i % stories())));
    }
    Collections.shuffle(messages, new Random(7));
    return messages;
  }

  private static ProducerRecord<byte[], byte[]> message(String uri, String text) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>("articles", null, text.getBytes(StandardCharsets.UTF_8));
    message.headers().add("uri", uri.getBytes(StandardCharsets.UTF_8));
    return message;
  }

  private static void send(
      TestTopics topics, List<ProducerRecord<byte[], byte[]>> messages, double from, double to) {
    topics.send(messages.subList((int) (from * messages.size()), (int) (to * messages.size())));
  }

  private static void await(TestTopics topics, int documents) {
    Outcomes outcomes = new Outcomes();
    int[] read = {0};
    topics.read(
        OUTPUTS,
        PATIENCE_SECONDS,
        seen -> {
          outcomes.add(seen.subList(read[0], seen.size()));
          read[0] = seen.size();
          return outcomes.documents() >= documents;
        });
  }
}
