package dev.winnow.dedup.batch;

import dev.winnow.dedup.Texts;
import dev.winnow.dedup.compare.BucketedSample;
import dev.winnow.dedup.compare.CandidatePair;
import dev.winnow.dedup.compare.CandidatePairs;
import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.Comparison;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints the pairs of documents that are compared, to be labelled: two files, and what their words
 * say of them, with tabs between: relation and similarity, {@code none}, or {@code open} where a
 * model is asked.
 */
final class ProposedPairs {
  private ProposedPairs() {}

  /**
   * Reads all files below a folder into memory.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Map<String, ComparedDocument> documents = new HashMap<>();
    Map<String, Path> places = new HashMap<>();
    List<BucketedSample> samples = new ArrayList<>();
    Texts texts = new Texts();
    try (Stream<Path> files = Files.walk(Path.of(args[0]).toRealPath())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Article article = texts.read(file).orElse(null);
        if (article != null && places.putIfAbsent(article.source().id(), file) == null) {
          DocumentWords documentWords = DocumentWords.of(article);
          documents.put(documentWords.owner().id(), new ComparedDocument(documentWords));
          BucketedSample.byBucket(documentWords, 1, (bucket, sampled) -> samples.add(sampled));
        }
      }
    }
    DocumentSettings settings =
        new DocumentSettings(null, null, null, null, null, null, null, null);
    Comparison comparison = new Comparison(settings.near());
    for (CandidatePair pair : CandidatePairs.among(samples).pairs()) {
      if (pair.shared() >= CandidatePairs.MIN_SHARED_SHINGLES) {
        String first = pair.first().id();
        String second = pair.second().id();
        ComparedDocument a = documents.get(first);
        ComparedDocument b = documents.get(second);
        String said =
            comparison
                .compare(a, b)
                .map(
                    link ->
                        String.format(Locale.ROOT, "%s\t%.3f", link.relation(), link.similarity()))
                .orElse(UndecidedPair.isWorthALook(a, b) ? "open\t" : "none\t");
        System.out.println(places.get(first) + "\t" + places.get(second) + "\t" + said);
      }
    }
  }
}
