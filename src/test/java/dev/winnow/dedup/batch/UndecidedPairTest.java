package dev.winnow.dedup.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.words.ComparisonTokens;
import org.junit.jupiter.api.Test;

class UndecidedPairTest {
  /** An article. */
  static final String FIRST =
      "The keeper of the lighthouse climbed the stairs every evening for thirty years"
          + " and wrote down what he saw in a book with a green cover. Sailors who passed the"
          + " cape at night say that they could tell by the colour of the lamp whether the"
          + " harbour was open. Last week the authorities switched the beacon to automatic"
          + " control. Nobody will live at the tower any more, and the rooms below it are to"
          + " become a small museum. The old man handed over his keys without a speech. He"
          + " intends to move to his daughter, who has a farm in the hills, far away from the"
          + " water. Several neighbours came to say goodbye and brought cake and flowers.";

  /** The same in other words. */
  static final String REWORDED =
      "The man who looked after the lighthouse climbed the stairs every evening for"
          + " thirty years, noting what he saw in a green volume. Seamen who passed the cape"
          + " in darkness say that they knew from the shade of its lamp whether the harbour"
          + " was open. A few days ago officials switched the beacon to automatic control. No"
          + " one is going to live at the tower now, and the rooms below it will be turned"
          + " into a little museum. The pensioner handed over his keys without saying a word."
          + " He plans to settle with his daughter, who has a farm up in the mountains, a long"
          + " way from the sea. A number of neighbours came to say farewell and carried cake"
          + " and bunches of flowers.";

  /** The sentences of the first, about something else. */
  static final String OTHER =
      "The treasurer of the airline climbed the stairs every evening for thirty years"
          + " and added up what he saw in a ledger of unpaid bills. Investors who passed the"
          + " exchange at noon say that they could guess by the price of fuel whether the"
          + " market was open. On Friday the bank switched the loan to automatic control."
          + " Shareholders will vote at the meeting in spring, and the rooms below it are to"
          + " become a call centre. The chief executive handed over his keys without a bonus."
          + " He expects profit to fall by a tenth, who has a farm of servers blames the"
          + " strike. Several analysts came to say sell and cut ratings and targets.";

  private static final String STEPS =
      " The tower is 41 metres high, has 212 steps and was painted in 1871.";

  @Test
  void whatIsReworded() {
    assertThat(isWorthALook(FIRST, REWORDED)).isTrue();
    assertThat(isWorthALook(REWORDED, FIRST)).isTrue();
  }

  @Test
  void wordsDoNotTellWhatItIsAbout() {
    assertThat(isWorthALook(FIRST, OTHER)).isTrue();
  }

  @Test
  void notWhatQuotes() {
    String quoting =
        "A play about the last keeper opened in Westmark. Its hero reads aloud: "
            + FIRST.substring(0, 250)
            + " Critics were divided over the lamp.";

    assertThat(isWorthALook(FIRST, quoting)).isFalse();
  }

  @Test
  void notWhatHasOtherFigures() {
    String others = STEPS.replace("41", "52").replace("212", "187").replace("1871", "1902");

    assertThat(isWorthALook(FIRST + STEPS, REWORDED + STEPS)).isTrue();
    assertThat(isWorthALook(FIRST + STEPS, REWORDED + others)).isFalse();
  }

  @Test
  void notWhatSharesLittle() {
    assertThat(isWorthALook(REWORDED, OTHER)).isFalse();
  }

  private static boolean isWorthALook(String a, String b) {
    return UndecidedPair.isWorthALook(compared(a), compared(b));
  }

  private static ComparedDocument compared(String text) {
    ComparisonTokens words = new ComparisonTokens();
    words.add(text);
    return new ComparedDocument(DocumentWords.of(new OwnerKey(0, 0, "0"), words.toArray()));
  }
}
