package dev.winnow.dedup.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.dedup.words.ComparisonTokens;
import org.junit.jupiter.api.Test;

class EditAnalysisTest {
  private static final String TEXT =
      "The council of Northisle voted in June for a new quay, and asked Inga Thorsen to draw it."
          + " She wants stone from Westmark and a crane by Brandt.";

  @Test
  void whatIsSaidInOtherWordsIsRewording() {
    String reworded =
        TEXT.replace("voted in", "decided in")
            .replace("to draw it", "to plan it")
            .replace("She wants", "She would like");

    assertThat(changes(TEXT, reworded).rewording()).isCloseTo(3 / 28.0, within(0.001));
  }

  @Test
  void whatIsPutInOrLeftOutIsNone() {
    String longer =
        TEXT.replace(
            "and asked",
            "which will be the third since the war if the county pays for it as it promised in"
                + " spring, and asked");

    assertThat(changes(TEXT, longer).rewording()).isZero();
    assertThat(changes(longer, TEXT).rewording()).isZero();
  }

  @Test
  void threeNamesThatGiveWayToOthersDiffer() {
    String others =
        TEXT.replace("Inga Thorsen", "Olga Lind")
            .replace("Westmark", "Ellery")
            .replace("Brandt", "Reed");

    assertThat(changes(TEXT, others.replace("by Reed", "by Brandt")).differ()).isFalse();
    assertThat(
            changes(TEXT + " He agrees with all of that.", others + " He agrees with all of that.")
                .differ())
        .isTrue();
  }

  @Test
  void aMonthCountsOnlyInTheLeadAndAmongOtherChanges() {
    String later =
        TEXT.replace("in June", "in July")
            .replace("quay", "mole")
            .replace("draw", "plan")
            .replace("stone", "slate");
    String before = "It rained. ".repeat(LeadOverlap.LEAD_WORDS);

    assertThat(changes(TEXT, TEXT.replace("in June", "in July")).differ()).isFalse();
    assertThat(changes(TEXT, later).differ()).isTrue();
    assertThat(changes(before + TEXT, before + later).differ()).isFalse();
  }

  @Test
  void nothingIsNoChange() {
    assertThat(changes("", "").differ()).isFalse();
    assertThat(changes("", TEXT).rewording()).isZero();
  }

  private static EditAnalysis changes(String first, String second) {
    return EditAnalysis.between(compared(first), compared(second));
  }

  private static ComparedDocument compared(String text) {
    ComparisonTokens words = new ComparisonTokens();
    words.add(text);
    return new ComparedDocument(DocumentWords.of(new OwnerKey(0, 0, "0"), words.toArray()));
  }
}
