package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Files, cleaned as {@code pipelines/batch.yaml} does it before documents are compared. */
public final class Texts {
  private final DocumentChain chain = PipelineFile.read(Path.of("pipelines/batch.yaml")).chain();

  /** The article in a file; empty if there is none. */
  public Optional<Article> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    RawDocument document =
        new RawDocument(DigestUtils.sha256Hex(bytes), file.getFileName().toString(), bytes);
    return Optional.ofNullable(chain.process(document).article())
        .filter(article -> article.dropped() == null);
  }
}
