package dev.winnow.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The council of the town met on Friday and voted for the bridge that was asked for. > en
          Der Rat der Stadt hat am Freitag getagt und für die Brücke über den Fluss gestimmt. > de
          Le conseil de la ville a voté vendredi pour le nouveau pont sur la rivière du nord. > fr
          Рада міста у п'ятницю проголосувала за новий міст через річку, який давно просили люди. > uk
          Το συμβούλιο της πόλης ψήφισε την Παρασκευή υπέρ της νέας γέφυρας στον ποταμό. > el
          町議会は金曜日に川に架かる新しい橋の建設を賛成多数で可決しました。 > ja
          市议会星期五投票通过了在河上修建新桥的计划，居民们已经等待多年。 > zh
          시의회는 금요일에 강을 건너는 새로운 다리 건설을 승인했습니다. > ko
          Rada města v pátek schválila nový most přes řeku, na který lidé čekali mnoho dlouhých let. > cs
          Byrådet stemte fredag for den nye bro over åen, som borgerne længe har ønsket sig meget. > da
          """)
  void told(String text, String language) {
    assertThat(Language.of(text)).isEqualTo(language);
  }

  @Test
  void tooShortToTell() {
    assertThat(Language.of("Hm, 12")).isNull();
  }
}
