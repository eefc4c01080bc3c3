package dev.winnow.strip.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.classify.FeatureTokens;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void countsAWordOncePerText() {
    FeatureTokens asked = FeatureTokens.of("the weir bridge");
    Vocabulary words = new Vocabulary(List.of(asked));
    words.add(FeatureTokens.of("the otter and the weir"));
    words.add(FeatureTokens.of("The dam"));

    assertThat(words.textsWith(asked, 0)).isEqualTo(2);
    assertThat(words.textsWith(asked, 1)).isEqualTo(1);
    assertThat(words.textsWith(asked, 2)).isZero();
  }

  @Test
  void countsTheWordsOfAllThatIsAskedFor() {
    FeatureTokens many =
        FeatureTokens.of(
            IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
    FeatureTokens few = FeatureTokens.of("word7 other");
    Vocabulary words = new Vocabulary(List.of(few, many));
    words.add(FeatureTokens.of("word7"));
    words.add(many);
    words.add(many);

    assertThat(IntStream.range(0, 5000).map(i -> words.textsWith(many, i)).sum()).isEqualTo(10_001);
    assertThat(words.textsWith(few, 0)).isEqualTo(3);
    assertThat(words.textsWith(few, 1)).isZero();
  }
}
