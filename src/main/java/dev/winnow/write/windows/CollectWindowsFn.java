package dev.winnow.write.windows;

import dev.winnow.io.StreamTime;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.state.BagState;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;

/**
 * Collects the lines of a shard until their window is over. A line that comes when its window is
 * over goes into the one that is open, and is not lost as Beam's own windows would have it. Memory
 * is bounded: when much has come together it becomes a file before the window is over.
 */
final class CollectWindowsFn extends DoFn<KV<Integer, WindowedLine>, WindowFile> {
  private static final long serialVersionUID = 1L;

  /** Bytes from which on what was collected becomes a file. */
  private static final int LARGE_FILE_BYTES = 16 << 20;

  @StateId("lines")
  private final StateSpec<BagState<WindowedLine>> linesSpec =
      StateSpecs.bag(RecordCoder.of(WindowedLine.class));

  @StateId("open")
  private final StateSpec<ValueState<OpenWindows>> openSpec =
      StateSpecs.value(RecordCoder.of(OpenWindows.class));

  @TimerId("end")
  private final TimerSpec endSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

  private final long size;

  /**
   * @param size the length of a window in milliseconds
   */
  CollectWindowsFn(long size) {
    this.size = size;
  }

  @ProcessElement
  public void process(
      @Element KV<Integer, WindowedLine> line,
      @Timestamp Instant timestamp,
      @StateId("lines") BagState<WindowedLine> lines,
      @StateId("open") ValueState<OpenWindows> state,
      @TimerId("end") Timer end,
      OutputReceiver<WindowFile> out) {
    Instant time = StreamTime.of(timestamp, end.getCurrentRelativeTime());
    long window = Math.floorDiv(time.getMillis(), size) * size;
    OpenWindows before = state.read() == null ? OpenWindows.NONE : state.read();
    OpenWindows open = before.with(window, line.getValue().json().length);
    lines.add(line.getValue().in(window));
    if (open.bytes() >= LARGE_FILE_BYTES) {
      open = written(line.getKey(), open, Long.MAX_VALUE, lines, out);
    }
    state.write(open);
    if (open.first() != before.first()) {
      end.set(Instant.ofEpochMilli(open.first() + size));
    }
  }

  /** Writes the windows that are over. */
  @OnTimer("end")
  public void end(
      @Key Integer shard,
      @Timestamp Instant over,
      @StateId("lines") BagState<WindowedLine> lines,
      @StateId("open") ValueState<OpenWindows> state,
      @TimerId("end") Timer end,
      OutputReceiver<WindowFile> out) {
    long last = over.getMillis() - size;
    OpenWindows rest = written(shard, state.read(), last, lines, out).after(last);
    state.write(rest);
    if (!rest.equals(OpenWindows.NONE)) {
      end.set(Instant.ofEpochMilli(rest.first() + size));
    }
  }

  /** Makes files of the lines of all windows up to one. */
  private static OpenWindows written(
      int shard,
      OpenWindows open,
      long last,
      BagState<WindowedLine> lines,
      OutputReceiver<WindowFile> out) {
    Map<Long, List<WindowedLine>> byWindow = new TreeMap<>();
    List<WindowedLine> kept = new ArrayList<>();
    for (WindowedLine line : lines.read()) {
      (line.window() <= last
              ? byWindow.computeIfAbsent(line.window(), window -> new ArrayList<>())
              : kept)
          .add(line);
    }
    OpenWindows now = open;
    for (Map.Entry<Long, List<WindowedLine>> each : byWindow.entrySet()) {
      int number = now.files(each.getKey());
      out.output(WindowFile.of(each.getKey(), shard, number, each.getValue()));
      now = now.withFile(each.getKey());
    }
    lines.clear();
    long bytes = 0;
    for (WindowedLine line : kept) {
      lines.add(line);
      bytes += line.json().length;
    }
    return now.holding(bytes);
  }
}
