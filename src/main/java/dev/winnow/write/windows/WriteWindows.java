package dev.winnow.write.windows;

import dev.winnow.io.LineSink;
import dev.winnow.io.OutputFolder;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes the lines of a stream as files. What goes into a file is fixed, and kept by the runner,
 * before it is written: so a repeated attempt writes the same bytes to the same name.
 */
final class WriteWindows extends PTransform<PCollectionTuple, PDone> {
  private static final long serialVersionUID = 1L;

  private final WindowedFiles sink;

  private WriteWindows(WindowedFiles sink) {
    this.sink = sink;
  }

  static WriteWindows to(WindowedFiles sink) {
    return new WriteWindows(sink);
  }

  @Override
  public PDone expand(PCollectionTuple lines) {
    write("records", lines.get(LineSink.RECORDS));
    write("removals", lines.get(LineSink.REMOVALS));
    write("failures", lines.get(LineSink.FAILURES));
    return PDone.in(lines.getPipeline());
  }

  private void write(String folder, PCollection<KV<String, byte[]>> lines) {
    lines
        .apply(folder + "/Shard", ParDo.of(new ShardFn(sink)))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(WindowedLine.class)))
        .apply(folder + "/Collect", ParDo.of(new CollectWindowsFn(sink.window().toMillis())))
        .setCoder(RecordCoder.of(WindowFile.class))
        .apply(folder + "/Write", ParDo.of(new WriteFn(sink.files().path(), folder)));
  }

  private static final class ShardFn extends DoFn<KV<String, byte[]>, KV<Integer, WindowedLine>> {
    private static final long serialVersionUID = 1L;
    private final WindowedFiles sink;

    ShardFn(WindowedFiles sink) {
      this.sink = sink;
    }

    @ProcessElement
    public void process(
        @Element KV<String, byte[]> line, OutputReceiver<KV<Integer, WindowedLine>> out) {
      out.output(
          KV.of(sink.shardOf(line.getKey()), new WindowedLine(line.getKey(), line.getValue(), 0)));
    }
  }

  private static final class WriteFn extends DoFn<WindowFile, Void> {
    private static final long serialVersionUID = 1L;
    private final OutputFolder folder;
    private final String sort;

    WriteFn(String path, String sort) {
      this.folder = new OutputFolder(path);
      this.sort = sort;
    }

    @RequiresStableInput
    @ProcessElement
    public void process(@Element WindowFile file) throws java.io.IOException {
      folder.write(sort, file.name(), out -> out.write(file.content()));
    }
  }
}
