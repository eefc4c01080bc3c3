package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Removal;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.recur.blocks.BlockOccurrences;
import dev.winnow.recur.blocks.CountingScope;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.recur.blocks.ScopeSizes;
import dev.winnow.recur.evidence.Evidence;
import dev.winnow.recur.evidence.EvidenceCollector;
import dev.winnow.recur.evidence.FrequentBlock;
import dev.winnow.recur.evidence.FrequentBlocks;
import dev.winnow.shuffle.Packed;
import dev.winnow.text.Hash64;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** Made-up articles, and the rounds of {@link FindRecurrent} without a runner. */
final class Corpus {
  private static final String[] SYLLABLES =
      "ba be bi bo da de di do fa fe ga gi ha ka ke ki la le li lo ma me mi na ne ra re ri sa ta"
          .split(" ", -1);

  private Corpus() {}

  /** An article of these paragraphs, with an address if one is given. */
  static Article article(String id, String url, String... paragraphs) {
    return article(id, url, BlockKind.PARAGRAPH, paragraphs);
  }

  static Article article(String id, String url, BlockKind kind, String... paragraphs) {
    Source source =
        new Source(DigestUtils.sha256Hex(id), id + ".txt", List.of(), "text/plain", "UTF-8");
    return Article.extracted(source, Metadata.NONE.withUrl(url), List.of(), List.of())
        .withParagraphs(
            Arrays.stream(paragraphs).map(text -> paragraph(kind, text)).toList(), List.of());
  }

  private static Paragraph paragraph(BlockKind kind, String text) {
    Fingerprint fingerprint = new Fingerprint(Hash64.of(text), 0);
    return new Paragraph(kind, text, Span.UNKNOWN, fingerprint, Words.count(text), null);
  }

  /** A paragraph that no other seed has. */
  static String prose(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("The");
    for (int i = 1; i < words; i++) {
      text.append(' ');
      for (int k = 0; k < 3; k++) {
        text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return text.append('.').toString();
  }

  /** So many articles that have nothing in common but what {@code of} puts around their texts. */
  static List<Article> unrelated(int from, int count, Page of) {
    List<Article> articles = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      articles.add(article("a" + i, null, of.around(i, prose(2 * i, 60), prose(2 * i + 1, 60))));
    }
    return articles;
  }

  /** Puts a page around two paragraphs. */
  interface Page {
    String[] around(int i, String first, String second);
  }

  static String[] page(String... paragraphs) {
    return paragraphs;
  }

  /** What is learned of articles, in whatever order they come. */
  static List<Recurrent> learned(Collection<Article> articles, RecurrenceSettings settings) {
    ScopeSizes sizes = new ScopeSizes();
    Map<Integer, List<byte[]>> occurrences = new TreeMap<>();
    for (Article article : articles) {
      sizes.add(Hash64.of(CountingScope.CORPUS), 1);
      if (!CountingScope.of(article).equals(CountingScope.CORPUS)) {
        sizes.add(Hash64.of(CountingScope.of(article)), 1);
      }
      BlockOccurrences.of(
          KeyedArticle.of(article),
          settings.buckets(),
          (bucket, each) -> occurrences.computeIfAbsent(bucket, b -> new ArrayList<>()).add(each));
    }
    List<FrequentBlock> candidates = new ArrayList<>();
    for (List<byte[]> bucket : occurrences.values()) {
      sizes.forEachPart(bucket::add);
      BlockCounter.of(bucket, settings, candidates::add);
    }
    List<Evidence> evidence = new ArrayList<>();
    FrequentBlocks known = FrequentBlocks.of(FrequentBlocks.packed(candidates));
    for (Article article : articles) {
      EvidenceCollector.of(KeyedArticle.of(article), known, evidence::add);
    }
    List<Recurrent> found =
        new ArrayList<>(
            new RecurrenceClassifier(settings)
                .classify(List.of(Packed.of(Evidence.CODER, evidence))));
    found.sort(new Recurrent.ByDocuments().reversed());
    return found;
  }

  /** What is taken out of each article, by its place. */
  static Map<String, List<String>> removed(Collection<Article> articles) {
    RecurrentTable known = RecurrentTable.of(learned(articles, RecurrenceSettings.defaults()));
    Map<String, List<String>> removed = new TreeMap<>();
    for (Article article : articles) {
      List<String> texts =
          new BlockRemover("Recurrence", known)
              .apply(article).removals().stream().map(Removal::text).toList();
      if (!texts.isEmpty()) {
        removed.put(article.source().uri(), texts);
      }
    }
    return removed;
  }
}
