package dev.winnow.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.io.LineSink;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Writes records, audit lines and failures to one gzip file each. */
public record WriteGzip(String path) implements LineSink {
  @Override
  public PTransform<PCollectionTuple, PDone> writer() {
    String folder = path;
    return PTransform.compose(
        lines -> {
          write("records", lines.get(RECORDS), folder);
          write("removals", lines.get(REMOVALS), folder);
          write("failures", lines.get(FAILURES), folder);
          return PDone.in(lines.getPipeline());
        });
  }

  private static void write(String name, PCollection<KV<String, byte[]>> lines, String folder) {
    lines
        .apply(
            "Text-" + name,
            MapElements.into(TypeDescriptors.strings())
                .via((KV<String, byte[]> line) -> new String(line.getValue(), UTF_8)))
        .apply(
            "Write-" + name,
            TextIO.write()
                .to(folder + "/" + name)
                .withSuffix(".jsonl")
                .withCompression(Compression.GZIP)
                .withoutSharding());
  }

  @Override
  public String place() {
    return "the folder " + path;
  }

  @Override
  public String folder() {
    return path;
  }

  @Override
  public WriteGzip to(String output) {
    return new WriteGzip(output);
  }

  @Override
  public void check() {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("nothing says where to write: WriteGzip has no 'path'");
    }
  }
}
