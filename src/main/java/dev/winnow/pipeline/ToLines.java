package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.io.LineSink;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.write.StreamLines;
import dev.winnow.write.json.RunInfo;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/** Makes the lines that a {@link LineSink} writes. */
final class ToLines {
  private ToLines() {}

  /** The lines of articles, to which all decisions are applied, and of failures. */
  static PCollectionTuple of(CleanedDocuments documents, RunInfo info) {
    StreamLines lines = new StreamLines(info);
    PCollectionTuple written =
        documents
            .articles()
            .apply(
                "Lines",
                ParDo.of(new LinesFn(lines))
                    .withOutputTags(LineSink.RECORDS, TupleTagList.of(LineSink.REMOVALS)));
    PCollection<KV<String, byte[]>> failures =
        documents
            .failures()
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
      DocumentCounters.add(article);
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
      DocumentCounters.addFailure();
      out.output(lines.of(failure));
    }
  }
}
