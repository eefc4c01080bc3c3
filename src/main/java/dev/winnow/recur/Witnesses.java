package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Says of an article what it knows of the candidates that it holds. */
final class Witnesses {
  /** With fewer own words, a document does not tell its story. */
  private static final int LEAST_WORDS = 20;

  private static final int EXAMPLE = 120;

  private final Article article;
  private final BlockKeys blocks;
  private final boolean[] foreign;
  private final Zones zones;
  private final int[] own;

  private Witnesses(Article article, BlockKeys blocks, boolean[] foreign) {
    this.article = article;
    this.blocks = blocks;
    this.foreign = foreign;
    this.zones = new Zones(article.paragraphs(), foreign);
    this.own = sketch();
  }

  /** Gives a witness for each candidate whose sample the article is in. */
  static void of(Article article, Candidates candidates, Consumer<Witness> target) {
    BlockKeys blocks = BlockKeys.of(article);
    boolean[] foreign = blocks.foreign(candidates::has);
    for (boolean each : foreign) {
      if (each) {
        new Witnesses(article, blocks, foreign).tell(candidates).values().forEach(target);
        return;
      }
    }
  }

  private Map<Long, Witness> tell(Candidates candidates) {
    long document = Hashes.ofDocument(article.source().id());
    Map<Long, Witness> byKey = new TreeMap<>();
    for (int i = 0; i < foreign.length; i++) {
      if (foreign[i]) {
        for (BlockKeys.Key key : blocks.keys(i)) {
          Candidate candidate = candidates.get(key.hash());
          if (candidate != null && candidate.samples(document)) {
            byKey.merge(key.hash(), witness(i, key, candidate, document), Witnesses::nearer);
          }
        }
      }
    }
    return byKey;
  }

  private static Witness nearer(Witness first, Witness other) {
    return other.zone().compareTo(first.zone()) > 0 ? other : first;
  }

  private Witness witness(int i, BlockKeys.Key key, Candidate candidate, long document) {
    Paragraph block = article.paragraphs().get(i);
    Template template = blocks.template(i);
    return new Witness(
        key.hash(),
        key.own() ? blocks.scope() : Scopes.CORPUS,
        candidate.documents(),
        candidate.among(),
        document,
        zones.of(i),
        block.words(),
        blocks.isLabel(i),
        template.numbers(),
        template.quoted(),
        key.loose(),
        block.fingerprint().high(),
        beginning(block.text()),
        own);
  }

  private static String beginning(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.codePointCount(0, line.length()) <= EXAMPLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXAMPLE)) + "…";
  }

  private int[] sketch() {
    if (zones.ownWords() < LEAST_WORDS) {
      return new int[0];
    }
    Sketch sketch = new Sketch();
    for (int i = 0; i < foreign.length; i++) {
      if (!foreign[i]) {
        sketch.add(blocks.template(i).tokens());
      }
    }
    if (article.metadata().title() != null) {
      sketch.add(Template.of(article.metadata().title()).tokens());
    }
    return sketch.hashes();
  }
}
