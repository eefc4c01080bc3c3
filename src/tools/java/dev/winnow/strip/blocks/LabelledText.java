package dev.winnow.strip.blocks;

import dev.winnow.classify.Sample;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A scrape of which it is known what is text of its article.
 *
 * @param id its name in the set
 * @param scraper what made it
 * @param domain where the page was published
 * @param title the title that extraction found; null if none
 * @param lines what is in it, in reading order
 * @param weight how much it counts
 */
record LabelledText(
    String id, String scraper, String domain, String title, List<Labelled> lines, float weight) {

  /** How much it adds that a block is there, however short it is. */
  private static final float LEAST = 3;

  private static final float MOST = 200;

  /**
   * A piece whose class is known.
   *
   * @param piece the piece
   * @param label how much of it is text of the article, from 0 to 1
   * @param words how many of its words are labelled; 0 where nothing is known
   */
  record Labelled(ScoredBlock piece, float label, float words) {
    boolean isKnown() {
      return words > 0;
    }

    boolean isArticle() {
      return label >= 0.5f;
    }
  }

  /** The same scrape with other lines. */
  LabelledText with(List<Labelled> other, float otherWeight) {
    return new LabelledText(id, scraper, domain, title, other, otherWeight);
  }

  /** The blocks that the model is asked of and whose class is known. */
  List<Sample> samples() {
    List<ScoredBlock> pieces = lines.stream().map(Labelled::piece).toList();
    List<Sample> samples = new ArrayList<>();
    BitSet asked = BlockModel.asked(pieces);
    BlockView view = new BlockView(pieces);
    BlockFeatures features = new BlockFeatures(view);
    TopicFeatures topic = new TopicFeatures(view, asked, title);
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      Labelled line = lines.get(i);
      if (line.isKnown()) {
        float counted = (Math.min(line.words(), MOST) + LEAST) * weight;
        float[] row = features.first(i).clone();
        BlockFeatures.addTopic(row, topic, i);
        samples.add(new Sample(row, line.label(), counted));
      }
    }
    return samples;
  }
}
