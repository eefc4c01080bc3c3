package dev.winnow.strip.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.BlockKind;
import dev.winnow.model.RemovalKind;
import dev.winnow.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockFeaturesTest {
  private static ScoredBlock piece(String text, RemovalKind taken) {
    int words = Words.count(text);
    return new ScoredBlock(
        text, BlockKind.PARAGRAPH, words, Words.endsSentence(text), taken, false);
  }

  private static ScoredBlock piece(String text) {
    return piece(text, null);
  }

  private static float value(String name, int block, List<ScoredBlock> pieces) {
    int at = BlockFeatures.NAMES.indexOf(name);
    assertThat(at).as(name).isNotNegative();
    return new BlockFeatures(new BlockView(pieces)).first(block)[at];
  }

  @Test
  void eachNameStandsOnce() {
    assertThat(BlockFeatures.NAMES).doesNotHaveDuplicates();
  }

  @Test
  void howFarThingsAre() {
    List<ScoredBlock> pieces =
        List.of(
            piece("Flood takes the old bridge", RemovalKind.METADATA),
            piece("The river rose in the night and took the old bridge with it."),
            piece("Otters"),
            piece("Herons"),
            piece("Share", RemovalKind.SHARE));

    assertThat(value("sinceProse", 3, pieces)).isEqualTo(1);
    assertThat(value("untilProse", 3, pieces)).isEqualTo(60);
    assertThat(value("sinceTaken", 3, pieces)).isEqualTo(2);
    assertThat(value("untilTaken", 2, pieces)).isEqualTo(1);
    assertThat(value("sinceMetadata", 1, pieces)).isZero();
    assertThat(value("untilMetadata", 1, pieces)).isEqualTo(60);
    assertThat(value("alikeAfter", 1, pieces)).isZero();
    assertThat(value("alikeAfter", 2, pieces)).isEqualTo(60);
  }

  @Test
  void whatBlocksAndTheirNeighboursBeginAndEndWith() {
    List<ScoredBlock> pieces = List.of(piece("the end."), piece("Read:"), piece("12 mills"));

    assertThat(value("begins", 0, pieces)).isZero();
    assertThat(value("ends", 0, pieces)).isEqualTo(8);
    assertThat(value("begins", 2, pieces)).isEqualTo(3);
    assertThat(value("neighbour-1:ends", 1, pieces)).isEqualTo(8);
    assertThat(value("neighbour1:ends", 1, pieces)).isZero();
    assertThat(value("neighbour1:ends", 2, pieces)).isEqualTo(-1);
  }
}
