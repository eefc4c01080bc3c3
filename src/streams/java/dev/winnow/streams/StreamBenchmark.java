package dev.winnow.streams;

import dev.winnow.clusters.FlinkCluster;
import dev.winnow.clusters.KafkaBroker;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends made-up news to {@code stream.yaml} on a Flink cluster of two slots at a steady rate, and
 * tells how many documents a second come out and how long each takes from being sent to being read
 * as committed. Every twentieth is a copy. The cluster has the memory that {@code
 * src/engines/flink.sh} gives it.
 */
final class StreamBenchmark {
  private static final List<String> OUTPUTS =
      List.of("clean-records", "clean-removals", "clean-failures");
  private static final Pattern HEAP = Pattern.compile("\"value\":\"([0-9]+)");
  private static final int WARM_UP_SECONDS = 30;
  private static final int REPORTS = 10;

  private final int rate;
  private final int seconds;
  private final PrintStream out;

  private StreamBenchmark(int rate, int seconds, PrintStream out) {
    this.rate = rate;
    this.seconds = seconds;
    this.out = out;
  }

  /** Arguments: a folder, documents a second, seconds, milliseconds between checkpoints. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Files.createDirectories(Path.of(args[0]));
    int rate = Integer.parseInt(args[1]);
    int seconds = Integer.parseInt(args[2]);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    new StreamBenchmark(rate, seconds, out).run(home, args[3]);
  }

  private void run(Path home, String interval) throws IOException, InterruptedException {
    Path checkpoints = Files.createDirectories(home.resolve("checkpoints"));
    Map<String, String> settings =
        Map.of(
            "state.backend.type", "rocksdb",
            "state.backend.incremental", "true",
            "state.checkpoints.dir", checkpoints.toUri().toString(),
            "taskmanager.memory.task.heap.size", "896m",
            "taskmanager.memory.managed.size", "1024m",
            "env.java.opts.all", "-XX:TieredStopAtLevel=4");
    try (KafkaBroker broker = KafkaBroker.start(home.resolve("kafka"));
        FlinkCluster cluster = FlinkCluster.start(home.resolve("flink"), 1, settings)) {
      broker.createTopic("articles", 4);
      for (String topic : OUTPUTS) {
        broker.createTopic(topic, 2);
      }
      TestTopics topics = new TestTopics(broker.address());
      StreamJob job =
          StreamJob.submit(
              cluster,
              checkpoints,
              Path.of("pipelines", "stream.yaml"),
              List.of(
                  "--input=kafka://" + broker.address() + "/articles",
                  "--output=kafka://" + broker.address() + "/clean",
                  "--parallelism=2",
                  "--checkpointingInterval=" + interval),
              null);
      try {
        measure(topics, cluster, interval);
      } finally {
        job.close();
      }
    }
  }

  private void measure(TestTopics topics, FlinkCluster cluster, String interval)
      throws InterruptedException {
    Latencies latencies = new Latencies(topics, OUTPUTS.subList(1, 3), rate * WARM_UP_SECONDS);
    Thread reader = new Thread(latencies, "latencies");
    reader.start();
    int all = rate * (WARM_UP_SECONDS + seconds);
    long cpu = cpu();
    long start = System.nanoTime();
    try (Producer<byte[], byte[]> producer = topics.producer()) {
      int report = Math.max(1, all / REPORTS);
      for (int i = 0; i < all; i++) {
        LockSupport.parkNanos(start + TimeUnit.SECONDS.toNanos(1) * i / rate - System.nanoTime());
        Future<RecordMetadata> unused = producer.send(message(i));
        if (i % report == report - 1) {
          out.printf(
              Locale.ROOT,
              "%4d s: sent %d, out %d, heap %d MB%n",
              Duration.ofNanos(System.nanoTime() - start).toSeconds(),
              i + 1,
              latencies.seen(),
              heap(cluster) >> 20);
        }
      }
    }
    latencies.await(all);
    double took = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "checkpoints each %s ms, %d documents in %.0f s: %.0f/s, %.2f ms CPU each in all processes;"
            + " latency p50 %d ms, p99 %d ms%n",
        interval,
        all,
        took,
        all / took,
        (cpu() - cpu) / 1e6 / all,
        latencies.percentile(50),
        latencies.percentile(99));
  }

  private static ProducerRecord<byte[], byte[]> message(int i) {
    String text = i % 20 == 19 ? MadeUpNews.copy(i - 10) : MadeUpNews.story(i);
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>("articles", text.getBytes(StandardCharsets.UTF_8));
    String uri = i + "@" + System.currentTimeMillis();
    message.headers().add("uri", uri.getBytes(StandardCharsets.UTF_8));
    return message;
  }

  /** CPU time of the processes that this one has started, in nanoseconds. */
  private static long cpu() {
    return ProcessHandle.current()
        .descendants()
        .mapToLong(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
        .sum();
  }

  /** What the TaskManager has on its heap, in bytes. */
  private static long heap(FlinkCluster cluster) {
    Matcher used =
        HEAP.matcher(
            cluster.rest("/taskmanagers/taskmanager-0/metrics?get=Status.JVM.Memory.Heap.Used"));
    return used.find() ? Long.parseLong(used.group(1)) : 0;
  }

  /** Reads audit lines and failures, of which each document has one. */
  private static final class Latencies implements Runnable {
    private static final Pattern SENT = Pattern.compile("\"uri\":\"([0-9]+)@([0-9]+)\"");
    private final TestTopics topics;
    private final List<String> outputs;
    private final int skipped;
    private final List<Long> latencies = new ArrayList<>();
    private int seen;
    private int wanted = Integer.MAX_VALUE;

    Latencies(TestTopics topics, List<String> outputs, int skipped) {
      this.topics = topics;
      this.outputs = outputs;
      this.skipped = skipped;
    }

    @Override
    public void run() {
      topics.follow(outputs, this::add);
    }

    private synchronized boolean add(TestTopics.Seen line) {
      Matcher sent = SENT.matcher(line.value());
      if (sent.find() && Integer.parseInt(sent.group(1)) >= skipped) {
        latencies.add(System.currentTimeMillis() - Long.parseLong(sent.group(2)));
      }
      seen++;
      notifyAll();
      return seen < wanted;
    }

    synchronized int seen() {
      return seen;
    }

    synchronized void await(int documents) throws InterruptedException {
      wanted = documents;
      while (seen < documents) {
        wait();
      }
      latencies.sort(null);
    }

    synchronized long percentile(int percent) {
      return latencies.get((latencies.size() - 1) * percent / 100);
    }
  }
}
