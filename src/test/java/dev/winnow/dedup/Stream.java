package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.Fingerprint;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A stream of documents in memory. */
final class Stream {
  private static final RepeatSettings EACH = new RepeatSettings(Policy.DROP, Scope.CORPUS, 1, null);
  static final Repeats REPEATS = new Repeats(EACH, "Dedup");

  private final HashTable<Fingerprint, Known> ids = new HashTable<>();
  private final HashTable<Long, Remembered> documents = new HashTable<>();
  private final HashTable<Long, Holders> shingles = new HashTable<>();
  private final HashTable<Fingerprint, Holder> paragraphs = new HashTable<>();
  private final Memory memory = new Memory(ids, documents, shingles, paragraphs, Ledger.EMPTY);
  private final FirstSeen first;

  Stream(Policy copies) {
    first =
        new FirstSeen(
            new DocumentSettings(copies, null, null, null, null, null, null, null),
            REPEATS,
            memory);
  }

  Memory memory() {
    return memory;
  }

  Decision send(Arrival arrival, long time, long horizon) {
    return first.decide(arrival, time, horizon);
  }

  /** A document that is found where its number says. */
  Decision send(int number, String... paragraphs) {
    return send(arrival(number, "a.txt", paragraphs), 0, 0);
  }

  boolean hasNothing() {
    return ids.isEmpty() && documents.isEmpty() && shingles.isEmpty() && paragraphs.isEmpty();
  }

  static Arrival arrival(int number, String uri, String... paragraphs) {
    Article article = RepeatsTest.article(id(number), null, paragraphs);
    Arrival arrival = Arrival.of("key", article, REPEATS);
    return new Arrival(
        "key", arrival.id(), uri, arrival.words(), arrival.standing(), arrival.said(), null);
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "%016x", number).repeat(4);
  }

  /** Words that mean nothing, from one place of an endless text to another. */
  static String text(int seed, int from, int to) {
    Random random = new Random(seed);
    List<String> words =
        IntStream.range(0, to)
            .mapToObj(i -> Integer.toString(random.nextInt(1 << 30), 36).replaceAll("[0-9]", "x"))
            .toList();
    return words.subList(from, to).stream().collect(Collectors.joining(" "));
  }
}
