package dev.winnow.kafka;

import dev.winnow.io.LineSink;
import dev.winnow.io.Runners;
import dev.winnow.kafka.lines.Delivery;
import dev.winnow.kafka.lines.LineLimit;
import dev.winnow.kafka.lines.NumberFn;
import dev.winnow.kafka.lines.NumberedLine;
import dev.winnow.kafka.lines.TopicMessage;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindows;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes lines to their topics. Exactly once goes in two steps. The lines of a shard get numbers,
 * which a checkpoint makes final; then they are written, all that a checkpoint brought in one
 * transaction, which also commits the last number at the broker. Whatever comes again after a crash
 * has a number that is known to be written. Beam's KafkaIO goes the same way with a transaction for
 * each line, which on Flink is some hundred lines a second, and cannot go on after a crash between
 * its first transaction and the checkpoint after that.
 *
 * <p>The Direct Runner has no checkpoints, so that nothing comes again there. Nor does it keep the
 * lines of a shard in order between two steps, or one shard with one worker: there, lines are sent
 * at once.
 */
final class WriteLines extends PTransform<PCollectionTuple, PDone> {
  private static final long serialVersionUID = 1L;

  private final WriteKafka settings;

  WriteLines(WriteKafka settings) {
    this.settings = settings;
  }

  @Override
  public PDone expand(PCollectionTuple tuple) {
    Topics topics = settings.topics();
    PCollection<TopicMessage> lines =
        PCollectionList.of(to(topics.records(), "Records", tuple.get(LineSink.RECORDS)))
            .and(to(topics.removals(), "Removals", tuple.get(LineSink.REMOVALS)))
            .and(to(topics.failures(), "Failures", tuple.get(LineSink.FAILURES)))
            .apply("Lines", Flatten.pCollections());
    if (settings.delivery() == Delivery.AT_LEAST_ONCE
        || Runners.isDirect(tuple.getPipeline().getOptions())) {
      lines.apply("Send", ParDo.of(new SendFn(settings)));
    } else {
      lines
          .apply("Global", Window.into(new GlobalWindows()))
          .apply("Shard", ParDo.of(new ShardFn(settings.shards())))
          .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(TopicMessage.class)))
          .apply("Number", ParDo.of(new NumberFn()))
          .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(NumberedLine.class)))
          .apply("Transactions", ParDo.of(new TransactionFn(settings)));
    }
    return PDone.in(tuple.getPipeline());
  }

  private PCollection<TopicMessage> to(
      String topic, String name, PCollection<KV<String, byte[]>> lines) {
    return lines
        .apply(name, ParDo.of(new ToTopicFn(topic, settings)))
        .setCoder(RecordCoder.of(TopicMessage.class));
  }

  private static final class ToTopicFn extends DoFn<KV<String, byte[]>, TopicMessage> {
    private static final long serialVersionUID = 1L;
    private final String topic;
    private final LineLimit limit;

    ToTopicFn(String topic, WriteKafka settings) {
      this.topic = topic;
      this.limit = new LineLimit(settings.maxBytes(), settings.topics().failures());
    }

    @ProcessElement
    public void process(@Element KV<String, byte[]> line, OutputReceiver<TopicMessage> out) {
      out.output(limit.fitted(new TopicMessage(topic, line.getKey(), line.getValue())));
    }
  }

  private static final class ShardFn extends DoFn<TopicMessage, KV<Integer, TopicMessage>> {
    private static final long serialVersionUID = 1L;
    private final int shards;

    ShardFn(int shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element TopicMessage line, OutputReceiver<KV<Integer, TopicMessage>> out) {
      out.output(KV.of(Math.floorMod(line.key().hashCode(), shards), line));
    }
  }
}
