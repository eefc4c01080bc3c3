package dev.winnow.dedup.batch;

import com.sun.management.OperatingSystemMXBean;
import dev.winnow.dedup.Texts;
import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.Comparison;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.embeddings.TextEmbedder;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.model.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Measures both second looks on the same labelled pairs: how many of the pairs that they hold to be
 * versions of one article are, how many of those that are they find, and what that costs, all
 * threads together.
 */
final class SecondLookCost {
  private final Map<Path, Article> articles = new HashMap<>();
  private final Map<Path, ComparedDocument> compared = new HashMap<>();
  private final Map<Path, DocumentEmbedding> meanings = new HashMap<>();

  /** Two files, and whether they are versions of one article. */
  private record Pair(Path first, Path second, boolean same) {}

  private SecondLookCost() {}

  /**
   * Prints a line for each look, and then each pair with its cosine and whether words let the model
   * be asked.
   *
   * @param args a file of lines: two files and 1 or 0, with tabs between
   */
  public static void main(String[] args) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] fields = line.split("\t", -1);
      pairs.add(new Pair(Path.of(fields[0]), Path.of(fields[1]), fields[2].equals("1")));
    }
    new SecondLookCost().run(pairs);
  }

  private void run(List<Pair> pairs) throws IOException {
    Texts texts = new Texts();
    for (Pair pair : pairs) {
      for (Path file : List.of(pair.first(), pair.second())) {
        if (!articles.containsKey(file)) {
          Article article = texts.read(file).orElseThrow();
          articles.put(file, article);
          compared.put(file, new ComparedDocument(DocumentWords.of(article)));
        }
      }
    }
    Comparison comparison =
        new Comparison(new DocumentSettings(null, null, null, null, null, null, null, null).near());
    ToDoubleBiFunction<Path, Path> words =
        (a, b) ->
            comparison.compare(compared.get(a), compared.get(b)).filter(Link::joins).isPresent()
                ? 1
                : 0;
    measure("lexical", pairs, words, 1);
    TextEmbedder model = TextEmbedder.load();
    for (int i = 0; i < 20; i++) {
      model.vector("The river rose by two inches during the night. ".repeat(40));
    }
    long start = nanos();
    articles.forEach(
        (file, article) ->
            meanings.put(
                file,
                DocumentEmbedding.of(
                    "", OwnerKey.of(article), model.vector(LeadText.of(article).text()))));
    double seconds = (nanos() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "model: %d documents, %.1f a CPU-second%n",
        articles.size(),
        articles.size() / seconds);
    measure("model alone", pairs, this::cosine, RescoreByEmbedding.MIN_REWRITTEN_COSINE);
    measure(
        "embeddings",
        pairs,
        (a, b) ->
            words.applyAsDouble(a, b) == 1
                    || UndecidedPair.isWorthALook(compared.get(a), compared.get(b))
                        && cosine(a, b) >= RescoreByEmbedding.MIN_REWRITTEN_COSINE
                ? 1
                : 0,
        1);
    for (Pair pair : pairs) {
      boolean worth =
          UndecidedPair.isWorthALook(compared.get(pair.first()), compared.get(pair.second()));
      System.out.printf(
          Locale.ROOT,
          "%s\t%s\t%d\t%.2f\t%b%n",
          pair.first(),
          pair.second(),
          pair.same() ? 1 : 0,
          cosine(pair.first(), pair.second()),
          worth);
    }
  }

  private double cosine(Path a, Path b) {
    return meanings.get(a).cosine(meanings.get(b));
  }

  private static void measure(
      String name, List<Pair> pairs, ToDoubleBiFunction<Path, Path> look, double least) {
    int found = 0;
    int right = 0;
    long start = nanos();
    for (Pair pair : pairs) {
      boolean same = look.applyAsDouble(pair.first(), pair.second()) >= least;
      found += same ? 1 : 0;
      right += same && pair.same() ? 1 : 0;
    }
    double micros = (nanos() - start) / 1e3;
    long all = pairs.stream().filter(Pair::same).count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d found, precision %.3f, recall %.3f, %.1f CPU-us a pair%n",
        name,
        found,
        (double) right / Math.max(1, found),
        (double) right / all,
        micros / pairs.size());
  }

  private static long nanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
