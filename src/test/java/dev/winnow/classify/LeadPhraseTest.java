package dev.winnow.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RemovalKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "READ MORE: Otters are back | RELATED",
        "Lesen Sie auch: Die Otter sind zurück | RELATED",
        "À lire aussi : le retour des loutres | RELATED",
        "Leer más | RELATED",
        "相关阅读：河狸回来了 | RELATED",
        "あわせて読みたい | RELATED",
        "اقرأ أيضا: عودة النهر | RELATED",
        "Читайте также: река вернулась | RELATED",
        "Ayrıca oku: Nehir geri döndü | RELATED",
        "Photo by A. Stone | CREDIT",
        "Foto: A. Stein | CREDIT",
        "Quelle: Wehramt | SOURCE",
        "Share this article | SHARE",
        "Leave a comment | COMMENTS",
        "Sign up to our newsletter | NEWSLETTER",
        "Already a subscriber? | SUBSCRIBE",
        "Anzeige | ADVERTISEMENT",
        "Last updated 3 May | DATE",
        "By Ada Moor | BYLINE",
        "© All rights reserved | COPYRIGHT",
        "Tags: rivers, otters | TAGS",
      })
  void readsTheFirstWords(String text, LeadPhrase found) {
    assertThat(LeadPhrase.of(text)).isEqualTo(found);
  }

  @Test
  void saysNothingOfOtherText() {
    assertThat(LeadPhrase.of("The otters shared the weir.")).isNull();
    assertThat(LeadPhrase.of("Sharemarkets fell")).isNull();
    assertThat(LeadPhrase.of("2024")).isNull();
    assertThat(LeadPhrase.of("")).isNull();
  }

  @Test
  void theLongestRunOfWordsDecides() {
    assertThat(LeadPhrase.of("Image of the weir")).isEqualTo(LeadPhrase.CREDIT);
    assertThat(LeadPhrase.of("Sources")).isEqualTo(LeadPhrase.SOURCE);
    assertThat(LeadPhrase.of("Share via")).isEqualTo(LeadPhrase.SHARE);
    assertThat(LeadPhrase.of("About the author: Ada Moor")).isEqualTo(LeadPhrase.BYLINE);
  }

  @Test
  void kindsDifferWhereExtractionHasReadTheHeadOfATextBefore() {
    List<LeadPhrase> different =
        Stream.of(LeadPhrase.values())
            .filter(each -> each.kindInPage() != each.kindInText())
            .toList();

    assertThat(different).containsExactly(LeadPhrase.SOURCE, LeadPhrase.DATE, LeadPhrase.BYLINE);
    assertThat(LeadPhrase.DATE.kindInPage()).isEqualTo(RemovalKind.METADATA);
    assertThat(LeadPhrase.BYLINE.kindInPage()).isEqualTo(RemovalKind.CREDIT);
    assertThat(different).allMatch(each -> each.kindInText() == RemovalKind.OTHER);
  }
}
