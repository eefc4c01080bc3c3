package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.io.ElementReader;
import dev.winnow.model.Article;
import dev.winnow.model.RawDocument;
import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Runs the chain of steps on each document, in one ParDo.
 *
 * @param <T> the input: files of a run that ends, or the documents of a stream
 */
public final class CleanDocuments<T> extends PTransform<PCollection<T>, CleanedDocuments> {
  private static final long serialVersionUID = 1L;

  private final ElementReader<T> reader;
  private final DocumentChain chain;

  private CleanDocuments(ElementReader<T> reader, DocumentChain chain) {
    this.reader = reader;
    this.chain = chain;
  }

  /** Reads files and cleans their documents. */
  public static CleanDocuments<FoundFile> ofFiles(ReadFiles files, DocumentChain chain) {
    return new CleanDocuments<>(files::read, chain);
  }

  /** Cleans documents that were read. */
  public static CleanDocuments<RawDocument> ofDocuments(DocumentChain chain) {
    return new CleanDocuments<>((document, read, failures) -> read.accept(document), chain);
  }

  @Override
  public CleanedDocuments expand(PCollection<T> documents) {
    PCollectionTuple outcomes =
        documents.apply(
            "Clean",
            ParDo.of(new CleanFn<>(reader, chain))
                .withOutputTags(CleanedOutputs.ARTICLES, CleanedOutputs.OTHERS));
    return CleanedOutputs.of(outcomes);
  }

  private static final class CleanFn<T> extends DoFn<T, Article> {
    private static final long serialVersionUID = 1L;
    private final CleanedOutputs outputs = new CleanedOutputs();
    private final ElementReader<T> reader;
    private final DocumentChain chain;

    CleanFn(ElementReader<T> reader, DocumentChain chain) {
      this.reader = reader;
      this.chain = chain;
    }

    @ProcessElement
    public void process(@Element T element, MultiOutputReceiver out) {
      reader.read(
          element,
          document -> outputs.give(chain.process(document), out),
          failure -> outputs.give(failure, out));
    }
  }
}
