package dev.winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamSafeTest {

  @Test
  void textOfLanguagesHasItsOwnForm() {
    Normalizer2 form = Normalizer2.getNFKCCasefoldInstance();
    for (String text :
        List.of(
            "",
            "Straße ﬁn",
            "a\u0316\u0301b",
            "שָׁלוֹם",
            "ṩ\u0323\u0307",
            "한국",
            "x" + "\u0301\u0316".repeat(15))) {
      assertThat(CaseFolding.fold(text)).isEqualTo(form.normalize(text));
    }
  }

  @Test
  void sequencesOfMarksAreNormalizedInShortPieces() {
    List<Integer> pieces = new ArrayList<>();
    String storm =
        "Calm a" + "\u0316\u0301".repeat(5000) + " b \uD834\uDD65" + "\uD834\uDD65".repeat(40);

    String out =
        StreamSafe.normalize(
            storm,
            piece -> {
              pieces.add(piece.length());
              return piece;
            });

    assertThat(out).isEqualTo(storm);
    assertThat(pieces).hasSize(335).allMatch(length -> length <= 75);
  }
}
