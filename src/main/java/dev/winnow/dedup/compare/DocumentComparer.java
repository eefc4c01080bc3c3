package dev.winnow.dedup.compare;

import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.words.ComparisonTokens;
import dev.winnow.dedup.words.PlacedWords;
import dev.winnow.dedup.words.ShingleSample;
import dev.winnow.dedup.words.Shingles;
import dev.winnow.model.Relation;
import dev.winnow.text.LongSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares one document with others as a run does, and quotes what they share. */
public final class DocumentComparer {
  /** The least number of words of a passage. */
  private static final int MIN_PASSAGE_WORDS = EntityComparison.FRAME_WORDS;

  private final PlacedWords words;
  private final ComparedDocument compared;
  private final LongSet sample;
  private final Comparison comparison;

  /**
   * How two documents are related.
   *
   * @param similarity as in {@link Link}
   */
  public record FoundLink(Relation relation, double similarity) {}

  /**
   * Compares by these settings.
   *
   * @param paragraphs the text of the document
   * @param language its language; null if it is not known
   */
  public DocumentComparer(List<String> paragraphs, String language, DocumentSettings settings) {
    this.words = new PlacedWords(paragraphs, language);
    this.compared = new ComparedDocument(DocumentWords.of(new OwnerKey(0, 0, ""), words.words()));
    this.sample = LongSet.of(ShingleSample.of(words.words()));
    this.comparison = new Comparison(settings.near());
  }

  /** How it is related to the document with these paragraphs; empty if it is not. */
  public Optional<FoundLink> compare(List<String> paragraphs, String language) {
    ComparisonTokens hashes = new ComparisonTokens(language);
    paragraphs.forEach(hashes::add);
    int[] others = hashes.toArray();
    long shared = Arrays.stream(ShingleSample.of(others)).filter(sample::contains).count();
    if (shared < CandidatePairs.MIN_SHARED_SHINGLES) {
      return Optional.empty();
    }
    ComparedDocument other =
        new ComparedDocument(DocumentWords.of(new OwnerKey(-1, 0, 0, ""), others));
    return comparison
        .compare(compared, other)
        .map(link -> new FoundLink(link.relation(), link.similarity()));
  }

  /**
   * The passages of four words and more that the document with these paragraphs has too, in the
   * order of this one, each as long as it is anywhere there; none goes over the end of a paragraph.
   */
  public List<SharedPassage> shared(List<String> paragraphs) {
    PlacedWords other = new PlacedWords(paragraphs, null);
    Map<Long, List<Integer>> starts = new HashMap<>();
    long[] theirs = Shingles.of(other.words(), MIN_PASSAGE_WORDS);
    for (int i = 0; i < theirs.length; i++) {
      starts.computeIfAbsent(theirs[i], shingle -> new ArrayList<>()).add(i);
    }
    long[] ours = Shingles.of(words.words(), MIN_PASSAGE_WORDS);
    List<SharedPassage> passages = new ArrayList<>();
    int at = 0;
    while (at < ours.length) {
      int length = 0;
      int start = 0;
      for (int candidate : starts.getOrDefault(ours[at], List.of())) {
        int common = common(words, at, other, candidate);
        if (common > length) {
          length = common;
          start = candidate;
        }
      }
      if (length >= MIN_PASSAGE_WORDS) {
        passages.add(
            new SharedPassage(
                length,
                words.paragraph(at),
                words.text(at, at + length),
                other.paragraph(start),
                other.text(start, start + length)));
      }
      at += length >= MIN_PASSAGE_WORDS ? length : 1;
    }
    return passages;
  }

  /** How many words are the same from here on, to the end of either paragraph at most. */
  private static int common(PlacedWords a, int from, PlacedWords b, int start) {
    int length = 0;
    while (from + length < a.words().length
        && start + length < b.words().length
        && ComparisonTokens.areSame(a.words()[from + length], b.words()[start + length])
        && a.paragraph(from + length) == a.paragraph(from)
        && b.paragraph(start + length) == b.paragraph(start)) {
      length++;
    }
    return length;
  }
}
