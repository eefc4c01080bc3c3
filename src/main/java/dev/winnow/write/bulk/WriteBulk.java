package dev.winnow.write.bulk;

import dev.winnow.io.LineSink;
import dev.winnow.write.JsonFiles;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;

/** Brings the lines of each shard together, sorts them by id, and writes them. */
final class WriteBulk extends PTransform<PCollectionTuple, PDone> {
  private static final long serialVersionUID = 1L;
  private static final KvCoder<Integer, KV<String, byte[]>> SHARDED =
      KvCoder.of(VarIntCoder.of(), KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()));

  private final BulkFiles files;

  WriteBulk(BulkFiles files) {
    this.files = files;
  }

  @Override
  public PDone expand(PCollectionTuple lines) {
    write(lines.get(LineSink.RECORDS), "Records", "records", files.index());
    write(lines.get(LineSink.REMOVALS), "Removals", "removals", files.index() + "-removals");
    write(lines.get(LineSink.FAILURES), "Failures", "failures", files.index() + "-failures");
    return PDone.in(lines.getPipeline());
  }

  private void write(
      PCollection<KV<String, byte[]>> lines, String name, String folder, String index) {
    lines
        .apply(name + "ByShard", ParDo.of(new ShardFn(new JsonFiles(null, files.shards()))))
        .setCoder(SHARDED)
        .apply("Group" + name, GroupByKey.create())
        .apply("Write" + name, ParDo.of(new WriteShardFn(new BulkShard(files, folder, index))));
  }

  private static final class ShardFn
      extends DoFn<KV<String, byte[]>, KV<Integer, KV<String, byte[]>>> {
    private static final long serialVersionUID = 1L;
    private final JsonFiles shards;

    ShardFn(JsonFiles shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(
        @Element KV<String, byte[]> line, OutputReceiver<KV<Integer, KV<String, byte[]>>> out) {
      String id = DocumentId.of(line.getKey());
      out.output(KV.of(shards.shardOf(id), KV.of(id, line.getValue())));
    }
  }

  private static final class WriteShardFn
      extends DoFn<KV<Integer, Iterable<KV<String, byte[]>>>, Void> {
    private static final long serialVersionUID = 1L;
    private final BulkShard shard;

    WriteShardFn(BulkShard shard) {
      this.shard = shard;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<KV<String, byte[]>>> lines)
        throws IOException {
      Map<String, byte[]> byId = new TreeMap<>();
      lines.getValue().forEach(line -> byId.put(line.getKey(), line.getValue()));
      shard.write(lines.getKey(), byId);
    }
  }
}
