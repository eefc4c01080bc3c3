package dev.winnow.library;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.shuffle.RecordCoder;
import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Lets Beam find the coders of documents, articles and failures by their types. */
public final class DocumentCoders implements CoderProviderRegistrar {
  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(provider(RawDocument.class), provider(Article.class), provider(Failure.class));
  }

  private static <T extends Record> CoderProvider provider(Class<T> type) {
    return CoderProviders.forCoder(TypeDescriptor.of(type), RecordCoder.of(type));
  }
}
