package dev.winnow.dedup.stream;

import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.Scope;
import dev.winnow.model.Article;
import dev.winnow.model.Fingerprint;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A stream of documents in memory. */
public final class Stream {
  private static final RepeatSettings EACH = new RepeatSettings(Policy.DROP, Scope.CORPUS, 1, null);
  static final ParagraphDedup REPEATS = new ParagraphDedup(EACH, "Dedup");

  private final HashTable<Fingerprint, SeenBytes> ids = new HashTable<>();
  private final HashTable<Long, SeenDocument> documents = new HashTable<>();
  private final HashTable<Long, ShinglePostings> shingles = new HashTable<>();
  private final HashTable<Fingerprint, ParagraphOwner> paragraphs = new HashTable<>();
  private final StreamMemory memory =
      new StreamMemory(ids, documents, shingles, paragraphs, MemoryCounters.EMPTY);
  private final ArrivalDecider first;

  Stream(Policy copies) {
    first =
        new ArrivalDecider(
            new DocumentSettings(copies, null, null, null, null, null, null, null),
            REPEATS,
            memory);
  }

  StreamMemory memory() {
    return memory;
  }

  ArrivalDecision send(Arrival arrival, long time, long horizon) {
    return first.decide(arrival, time, horizon);
  }

  /** A document that is found where its number says. */
  ArrivalDecision send(int number, String... paragraphs) {
    return send(arrival(number, "a.txt", paragraphs), 0, 0);
  }

  boolean hasNothing() {
    return ids.isEmpty() && documents.isEmpty() && shingles.isEmpty() && paragraphs.isEmpty();
  }

  static Arrival arrival(int number, String uri, String... paragraphs) {
    Article article = ParagraphDedupTest.article(id(number), null, paragraphs);
    Arrival arrival = Arrival.of("key", article, REPEATS);
    return new Arrival(
        "key", arrival.id(), uri, arrival.words(), arrival.standing(), arrival.said(), null);
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "%016x", number).repeat(4);
  }

  /** Words that mean nothing, from one place of an endless text to another. */
  public static String text(int seed, int from, int to) {
    Random random = new Random(seed);
    List<String> words =
        IntStream.range(0, to)
            .mapToObj(i -> Integer.toString(random.nextInt(1 << 30), 36).replaceAll("[0-9]", "x"))
            .toList();
    return words.subList(from, to).stream().collect(Collectors.joining(" "));
  }
}
