package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.dedup.CompareArriving;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentSource;
import dev.winnow.model.Failure;
import dev.winnow.model.LineSink;
import dev.winnow.write.StreamLines;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/** Puts the steps of a stream into a Beam pipeline. */
final class StreamGraph {
  private StreamGraph() {}

  /** Adds the whole flow of {@code plan}, from its source to its sink. */
  static void build(Pipeline pipeline, StreamPlan plan) {
    PCollectionTuple read = pipeline.apply("Read", plan.source().reader());
    lines(read, plan).apply("Write", plan.sink().writer());
  }

  /** What is between source and sink: of documents and failures, the lines of both. */
  static PCollectionTuple lines(PCollectionTuple read, StreamPlan plan) {
    CleanedDocuments cleaned =
        read.get(DocumentSource.DOCUMENTS)
            .apply("Documents", CleanDocuments.ofDocuments(plan.chain()));
    CleanedDocuments compared =
        plan.dedup().comparesDocuments()
            ? cleaned.apply("Dedup", CompareArriving.with(plan.dedup()))
            : cleaned;
    StreamLines lines = new StreamLines(plan.info());
    PCollectionTuple written =
        compared
            .articles()
            .apply(
                "Lines",
                ParDo.of(new LinesFn(lines))
                    .withOutputTags(LineSink.RECORDS, TupleTagList.of(LineSink.REMOVALS)));
    PCollection<KV<String, byte[]>> failures =
        PCollectionList.of(read.get(DocumentSource.FAILURES))
            .and(compared.failures())
            .apply("Failures", Flatten.pCollections())
            .apply("FailureLines", ParDo.of(new FailureLinesFn(lines)))
            .setCoder(LineSink.CODER);
    return PCollectionTuple.of(
            LineSink.RECORDS, written.get(LineSink.RECORDS).setCoder(LineSink.CODER))
        .and(LineSink.REMOVALS, written.get(LineSink.REMOVALS).setCoder(LineSink.CODER))
        .and(LineSink.FAILURES, failures);
  }

  private static final class LinesFn extends DoFn<Article, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final StreamLines lines;

    LinesFn(StreamLines lines) {
      this.lines = lines;
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) {
      if (article.dropped() == null) {
        out.get(LineSink.RECORDS).output(lines.ofRecord(article));
      }
      out.get(LineSink.REMOVALS).output(lines.ofRemovals(article));
    }
  }

  private static final class FailureLinesFn extends DoFn<Failure, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final StreamLines lines;

    FailureLinesFn(StreamLines lines) {
      this.lines = lines;
    }

    @ProcessElement
    public void process(@Element Failure failure, OutputReceiver<KV<String, byte[]>> out) {
      out.output(lines.of(failure));
    }
  }
}
