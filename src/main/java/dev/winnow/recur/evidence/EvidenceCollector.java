package dev.winnow.recur.evidence;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.recur.blocks.BottomKSketch;
import dev.winnow.recur.blocks.CountingScope;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.recur.blocks.MaskedText;
import dev.winnow.text.Hash64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Collects the evidence that an article gives for the candidates in it. */
public final class EvidenceCollector {
  /**
   * The greatest number of other candidates in a document that are compared: those with the
   * smallest hashes.
   */
  private static final int MAX_COMPARED_BLOCKS = 64;

  private static final int MAX_EXAMPLE_CHARS = 120;

  private final Article article;
  private final BlockKeys blocks;
  private final boolean[] foreign;
  private final BlockPositions zones;
  private final int[] sketch;
  private final int ownWords;

  private EvidenceCollector(Article article, BlockKeys blocks, boolean[] foreign) {
    this.article = article;
    this.blocks = blocks;
    this.foreign = foreign;
    this.zones = new BlockPositions(blocks, foreign);
    this.sketch = sketched();
    this.ownWords = ownWords();
  }

  /** Gives evidence for each candidate whose sample the article is in. */
  public static void of(KeyedArticle keyed, FrequentBlocks candidates, Consumer<Evidence> target) {
    BlockKeys blocks = BlockKeys.of(keyed);
    boolean[] foreign = blocks.foreign(candidates::has);
    for (boolean each : foreign) {
      if (each) {
        new EvidenceCollector(keyed.article(), blocks, foreign)
            .tell(candidates)
            .values()
            .forEach(target);
        return;
      }
    }
  }

  private Map<Long, Evidence> tell(FrequentBlocks candidates) {
    long document = Hash64.ofId(article.source().id());
    Map<Long, Evidence> byKey = new TreeMap<>();
    for (int i = 0; i < foreign.length; i++) {
      if (foreign[i]) {
        for (BlockKeys.BlockKey key : blocks.keys(i)) {
          FrequentBlock candidate = candidates.get(key.hash());
          if (candidate != null && candidate.samples(document)) {
            byKey.merge(
                key.hash(), evidence(i, key, candidate, document), EvidenceCollector::nearer);
          }
        }
      }
    }
    return byKey;
  }

  private static Evidence nearer(Evidence first, Evidence other) {
    return other.zone().compareTo(first.zone()) > 0 ? other : first;
  }

  private Evidence evidence(int i, BlockKeys.BlockKey key, FrequentBlock candidate, long document) {
    Paragraph block = article.paragraphs().get(i);
    MaskedText template = blocks.template(i);
    return new Evidence(
        key.hash(),
        key.own() ? blocks.scope() : CountingScope.CORPUS,
        candidate.documents(),
        candidate.among(),
        document,
        zones.of(i),
        block.words(),
        blocks.isLabel(i),
        template.numbers(),
        template.quoted(),
        key.loose(),
        key.loose() ? template.key() : block.fingerprint().high(),
        beginning(block.text()),
        own(template.key()));
  }

  private static String beginning(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.codePointCount(0, line.length()) <= MAX_EXAMPLE_CHARS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_EXAMPLE_CHARS)) + "…";
  }

  /** The text of the document without blocks of this key. */
  private OwnText own(long key) {
    TreeMap<Integer, Integer> shared = new TreeMap<>();
    for (int i = 0; i < foreign.length; i++) {
      long other = blocks.template(i).key();
      if (foreign[i] && other != key && !blocks.isLabel(i)) {
        shared.merge((int) other, blocks.block(i).words(), Integer::sum);
        if (shared.size() > MAX_COMPARED_BLOCKS) {
          shared.pollLastEntry();
        }
      }
    }
    int[] words = shared.values().stream().mapToInt(Integer::intValue).toArray();
    return new OwnText(
        sketch,
        ownWords + IntStream.of(words).sum(),
        shared.keySet().stream().mapToInt(Integer::intValue).toArray(),
        words);
  }

  private int[] sketched() {
    BottomKSketch own = new BottomKSketch();
    for (int i = 0; i < foreign.length; i++) {
      if (!foreign[i]) {
        own.add(blocks.template(i).tokens());
      }
    }
    if (article.metadata().title() != null) {
      own.add(MaskedText.of(article.metadata().title()).tokens());
    }
    return own.hashes();
  }

  private int ownWords() {
    int words = 0;
    for (int i = 0; i < foreign.length; i++) {
      words += foreign[i] ? 0 : blocks.block(i).words();
    }
    return words;
  }
}
