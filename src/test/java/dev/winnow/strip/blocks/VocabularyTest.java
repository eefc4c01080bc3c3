package dev.winnow.strip.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.classify.Tokens;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void countsAWordOncePerText() {
    Tokens asked = Tokens.of("the weir bridge");
    Vocabulary words = new Vocabulary(List.of(asked));
    words.add(Tokens.of("the otter and the weir"));
    words.add(Tokens.of("The dam"));

    assertThat(words.textsWith(asked, 0)).isEqualTo(2);
    assertThat(words.textsWith(asked, 1)).isEqualTo(1);
    assertThat(words.textsWith(asked, 2)).isZero();
  }

  @Test
  void countsTheWordsOfAllThatIsAskedFor() {
    Tokens many =
        Tokens.of(
            IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
    Tokens few = Tokens.of("word7 other");
    Vocabulary words = new Vocabulary(List.of(few, many));
    words.add(Tokens.of("word7"));
    words.add(many);
    words.add(many);

    assertThat(IntStream.range(0, 5000).map(i -> words.textsWith(many, i)).sum()).isEqualTo(10_001);
    assertThat(words.textsWith(few, 0)).isEqualTo(3);
    assertThat(words.textsWith(few, 1)).isZero();
  }
}
