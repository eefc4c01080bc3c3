package dev.winnow.write;

import dev.winnow.decide.DecidedArticles;
import dev.winnow.decide.Decisions;
import dev.winnow.model.RunCounts;
import dev.winnow.shuffle.RecordCoder;
import dev.winnow.write.json.RunInfo;
import java.io.IOException;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Writes a run that ends: {@code records/}, {@code removals/} and {@code failures/}, shard by
 * shard, and {@code _run.json} when all of them are there. Decisions about the articles are applied
 * first.
 *
 * <pre>{@code
 * DecidedArticles.undecided(articles)
 *     .withFailures(failures)
 *     .apply("Write", WriteJson.to("out", info).shards(8));
 * }</pre>
 *
 * <p>The output is the numbers of the run, once, when {@code _run.json} is written. The same
 * articles give the same bytes, whatever their order. A file is there as a whole or not at all.
 */
public final class WriteJson extends PTransform<DecidedArticles, PCollection<RunCounts>> {
  private static final long serialVersionUID = 1L;

  private final JsonFiles files;
  private final RunInfo info;

  private WriteJson(JsonFiles files, RunInfo info) {
    this.files = files;
    this.info = info;
  }

  /**
   * Writes to a folder, in 8 shards.
   *
   * @param path the folder, local or on any Beam filesystem
   * @param info the part of each record that tells how it was made
   */
  public static WriteJson to(String path, RunInfo info) {
    return to(new JsonFiles(path, null), info);
  }

  /**
   * Writes these files.
   *
   * @param info the part of each record that tells how it was made
   */
  public static WriteJson to(JsonFiles files, RunInfo info) {
    return new WriteJson(files, info);
  }

  /**
   * This transform with another number of shards.
   *
   * @throws IllegalArgumentException unless the number is from 1 to 65,536
   */
  public WriteJson shards(int number) {
    return to(new JsonFiles(files.path(), number), info);
  }

  @Override
  public PCollection<RunCounts> expand(DecidedArticles input) {
    return written(input, input.decisions());
  }

  private <K> PCollection<RunCounts> written(DecidedArticles input, Decisions<K> decisions) {
    WriteShards<K> shards = WriteShards.with(new ShardWriter(files, info), decisions);
    PCollectionTuple written = input.apply("Shards", shards);
    PCollectionList<RunCounts> counts = PCollectionList.of(written.get(WriteShards.COUNTS));
    if (decisions.counts() != null) {
      counts = counts.and(decisions.counts());
    }
    if (decisions.kept() != null) {
      // Expanded, not applied, so that its steps have no composite above them.
      counts = counts.and(decisions.kept().then().expand(written.get(shards.kept())));
    }
    return counts
        .apply("Counts", Flatten.pCollections())
        .apply("Count", Combine.globally(new SumCountsFn()).withoutDefaults())
        .apply("Summary", ParDo.of(new SummaryFn(new SummaryWriter(files, info))))
        .setCoder(RecordCoder.of(RunCounts.class));
  }

  /** Writes {@code _run.json}; its input is there only when every shard is written. */
  private static final class SummaryFn extends DoFn<RunCounts, RunCounts> {
    private static final long serialVersionUID = 1L;
    private final SummaryWriter writer;

    SummaryFn(SummaryWriter writer) {
      this.writer = writer;
    }

    @ProcessElement
    public void process(@Element RunCounts counts, OutputReceiver<RunCounts> out)
        throws IOException {
      writer.write(counts);
      out.output(counts);
    }
  }
}
