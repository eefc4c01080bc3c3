package dev.winnow.dedup.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTokensTest {
  @Test
  void caseAndTypographyDoNotCount() {
    assertThat(hashes("WON'T pay")).containsExactly(hashes("won’t Pay"));
  }

  @Test
  void whatIcuSegmentsIsTheSameAsWhatIsPlain() {
    assertThat(hashes("The mayor won’t pay ½ of 3.5bn")).startsWith(hashes("The mayor won’t pay"));
  }

  @Test
  void numbersAndNamesAreFacts() {
    int[] words = words("Rain fell. Nobody told Anna about the 12 boats.");

    assertThat(ComparisonTokens.isFact(words[0])).isFalse();
    assertThat(ComparisonTokens.isName(words[2])).as("begins a sentence").isFalse();
    assertThat(ComparisonTokens.isName(words[4])).isTrue();
    assertThat(ComparisonTokens.isNumber(words[7])).isTrue();
    assertThat(ComparisonTokens.isFact(words[8])).isFalse();
  }

  @Test
  void monthsAreKnownByTheirNames() {
    int[] words = words("It may rain in May. March was dry, Mar. too.");

    assertThat(ComparisonTokens.isMonth(words[1])).isFalse();
    assertThat(ComparisonTokens.isMonth(words[4])).isTrue();
    assertThat(ComparisonTokens.isMonth(words[5])).as("begins a sentence").isTrue();
    assertThat(ComparisonTokens.isMonth(words[8])).as("abbreviated").isFalse();
    assertThat(ComparisonTokens.isFact(words[4])).isTrue();
    assertThat(ComparisonTokens.isName(words[4])).isFalse();
  }

  @Test
  void monthsAreThoseOfTheLanguage() {
    ComparisonTokens french = new ComparisonTokens("fr-CA");
    french.add("en août");
    ComparisonTokens polish = new ComparisonTokens("pl");
    polish.add("w sierpniu, 3 sierpnia");

    assertThat(ComparisonTokens.isMonth(french.toArray()[1])).isTrue();
    assertThat(ComparisonTokens.isMonth(polish.toArray()[3])).isTrue();
    assertThat(ComparisonTokens.isMonth(words("en août")[1])).isFalse();
  }

  @Test
  void eachCharacterOfAScriptWithoutSpacesIsAWord() {
    assertThat(words("東京は雨です。")).hasSize(6);
    assertThat(words("ฝนตก")).hasSize(4);
  }

  @Test
  void koreanAndArabicHaveWords() {
    assertThat(words("비가 온다")).hasSize(2);
    assertThat(words("المطر ينزل")).hasSize(2);
  }

  @Test
  void signsAreNoWords() {
    assertThat(words("— * — … ☂")).isEmpty();
  }

  private static int[] words(String text) {
    ComparisonTokens words = new ComparisonTokens();
    words.add(text);
    return words.toArray();
  }

  private static int[] hashes(String text) {
    int[] words = words(text);
    for (int i = 0; i < words.length; i++) {
      words[i] >>>= ComparisonTokens.KIND_BITS;
    }
    return words;
  }
}
