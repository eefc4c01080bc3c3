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
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends made-up news to {@code stream.yaml} on a Flink cluster of two slots at a steady rate, and
 * tells how many documents a second come out and how long each takes from being sent to being read
 * as committed. Every twentieth is a copy. Two minutes at half the rate go before. The cluster has
 * the memory that {@code src/engines/flink.sh} gives it.
 */
final class StreamBenchmark {
  private static final List<String> OUTPUTS =
      List.of("clean-records", "clean-removals", "clean-failures");
  private static final Pattern HEAP = Pattern.compile("\"value\":\"([0-9]+)");
  private static final int WARM_UP_SECONDS = 120;
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
            "state.backend.rocksdb.use-bloom-filter", "true",
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
    int warm = rate / 2 * WARM_UP_SECONDS;
    int all = warm + rate * seconds;
    Latencies latencies = new Latencies(topics, OUTPUTS.subList(1, 3), warm);
    Thread reader = new Thread(latencies, "latencies");
    reader.start();
    try (Producer<byte[], byte[]> producer = topics.producer()) {
      send(producer, 0, warm, rate / 2.0);
      int before = latencies.seen();
      long cpu = cpu();
      long start = System.nanoTime();
      for (int k = 0; k < REPORTS; k++) {
        int share = (all - warm) / REPORTS;
        send(producer, warm + k * share, k == REPORTS - 1 ? all : warm + (k + 1) * share, rate);
        out.printf(
            Locale.ROOT,
            "%4.0f s: %d on their way, heap %d MB%n",
            secondsSince(start),
            warm + (k + 1) * share - latencies.seen(),
            heap(cluster) >> 20);
      }
      int after = latencies.seen();
      double took = secondsSince(start);
      double each = (cpu() - cpu) / 1e6 / (after - before);
      latencies.await(all);
      out.printf(
          Locale.ROOT,
          "checkpoints each %s ms, %d sent a second for %.0f s: %.0f out a second, the last after"
              + " %.0f s, %.2f ms CPU each in all processes; latency p50 %d ms, p99 %d ms%n",
          interval,
          rate,
          took,
          (after - before) / took,
          secondsSince(start),
          each,
          latencies.percentile(50),
          latencies.percentile(99));
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void send(
      Producer<byte[], byte[]> producer, int from, int to, double documentsASecond) {
    long start = System.nanoTime();
    for (int i = from; i < to; i++) {
      long due = start + (long) (1e9 * (i - from) / documentsASecond);
      LockSupport.parkNanos(due - System.nanoTime());
      Future<RecordMetadata> unused = producer.send(message(i));
    }
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
