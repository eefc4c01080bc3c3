package dev.winnow.strip.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.classify.Tokens;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void countsAWordOncePerBlock() {
    Vocabulary words = new Vocabulary(1);
    words.add(Tokens.of("the otter and the weir"));
    words.add(Tokens.of("The dam"));

    Tokens asked = Tokens.of("the weir bridge");
    assertThat(words.blocksWith(asked, 0)).isEqualTo(2);
    assertThat(words.blocksWith(asked, 1)).isEqualTo(1);
    assertThat(words.blocksWith(asked, 2)).isZero();
  }

  @Test
  void countsPairsInTheirOrder() {
    Vocabulary pairs = new Vocabulary(2);
    pairs.add(Tokens.of("the old weir"));
    pairs.add(Tokens.of("weir"));

    assertThat(pairs.blocksWith(Tokens.of("old weir"), 0)).isEqualTo(1);
    assertThat(pairs.blocksWith(Tokens.of("weir old"), 0)).isZero();
  }

  @Test
  void keepsItsCountsWhenItGrows() {
    Vocabulary words = new Vocabulary(1);
    Tokens many =
        Tokens.of(
            IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
    words.add(Tokens.of("word7"));
    words.add(many);
    words.add(many);

    assertThat(IntStream.range(0, 5000).map(i -> words.blocksWith(many, i)).sum())
        .isEqualTo(10_001);
    assertThat(words.blocksWith(many, 7)).isEqualTo(3);
    assertThat(words.blocksWith(Tokens.of("word5000"), 0)).isZero();
  }
}
