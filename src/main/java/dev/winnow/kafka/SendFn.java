package dev.winnow.kafka;

import dev.winnow.kafka.lines.TopicMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes lines at once. A bundle is done when the broker has them all. */
final class SendFn extends DoFn<TopicMessage, Void> {
  private static final long serialVersionUID = 1L;

  private final WriteKafka settings;
  private transient Producer<byte[], byte[]> producer;
  private transient List<Future<RecordMetadata>> sent;

  SendFn(WriteKafka settings) {
    this.settings = settings;
  }

  @Setup
  public void setUp() {
    producer =
        new KafkaProducer<>(
            settings.properties(), new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Nothing is left of the bundle before. */
  @StartBundle
  public void startBundle() {
    sent = new ArrayList<>();
  }

  @ProcessElement
  public void process(@Element TopicMessage line) {
    sent.add(
        producer.send(
            new ProducerRecord<>(
                line.topic(), line.key().getBytes(StandardCharsets.UTF_8), line.value())));
  }

  @FinishBundle
  public void finishBundle() throws InterruptedException {
    producer.flush();
    try {
      for (Future<RecordMetadata> each : sent) {
        RecordMetadata unused = each.get();
      }
    } catch (ExecutionException e) {
      throw new KafkaException("a line was not written", e.getCause());
    }
  }

  @Teardown
  public void tearDown() {
    if (producer != null) {
      producer.close();
    }
  }
}
