package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordHashesTest {
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

    assertThat(WordHashes.isFact(words[0])).isFalse();
    assertThat(WordHashes.isName(words[2])).as("begins a sentence").isFalse();
    assertThat(WordHashes.isName(words[4])).isTrue();
    assertThat(WordHashes.isNumber(words[7])).isTrue();
    assertThat(WordHashes.isFact(words[8])).isFalse();
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
    WordHashes words = new WordHashes();
    words.add(text);
    return words.toArray();
  }

  private static int[] hashes(String text) {
    int[] words = words(text);
    for (int i = 0; i < words.length; i++) {
      words[i] >>>= WordHashes.KIND_BITS;
    }
    return words;
  }
}
