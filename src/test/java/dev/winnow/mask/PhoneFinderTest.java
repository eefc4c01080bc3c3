package dev.winnow.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFinderTest {

  /** Made-up numbers in the forms of several countries. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Reach her at (202) 555-0143 or by mail. | (202) 555-0143",
        "en | Reach her at 202-555-0143. | 202-555-0143",
        "en | Reach her at 202.555.0143 today | 202.555.0143",
        "en | (desk 1 202 555 0143) | 1 202 555 0143",
        "en | Call 2025550143 now | 2025550143",
        "en | (202-555-0143 or 202-555-0144) | 202-555-0143;202-555-0144",
        "en | Call (202) 555-0143 ext. 12 | (202) 555-0143 ext. 12",
        "en | 202-555-0143/202-555-0144 | 202-555-0143;202-555-0144",
        "en | Her number: 020 7946 0018 | 020 7946 0018",
        "en-GB | Ring 02079460018 | 02079460018",
        "en | from abroad +44 20 7946 0018; | +44 20 7946 0018",
        "en | +1 (202) 555‑0143 | +1 (202) 555‑0143",
        "de | Rückfragen: 030 1234567 | 030 1234567",
        "de | Tel.: 030 / 76 888 0 | 030 / 76 888 0",
        "de | Telefon +49 (0)30 227-34567 | +49 (0)30 227-34567",
        "de-CH | Anfragen: 044 668 18 00 | 044 668 18 00",
        "fr | Contact : 01 42 68 53 00. | 01 42 68 53 00",
        "fr | +33 (0)1 42 68 53 00 | +33 (0)1 42 68 53 00",
        "es | Llame al 912 345 678 | 912 345 678",
        "it | Tel. 06 6982 1234 | 06 6982 1234",
        "pl | tel. 22 123 45 67 | 22 123 45 67",
        "no | Tlf: 22 12 34 56 | 22 12 34 56",
        "pt-BR | Ligue (11) 3456-7890 | (11) 3456-7890",
        "ja | 電話：03-1234-5678 | 03-1234-5678",
        "zh | 联系电话：13812345678。 | 13812345678",
        "ru | Телефон: 8 (495) 123-45-67 | 8 (495) 123-45-67",
        "null | Fax 212-867-5309 | 212-867-5309",
      })
  void finds(String language, String text, String found) {
    assertThat(Found.in(text, PersonalData.PHONE, language.equals("null") ? null : language))
        .containsExactly(found.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The war of 1990-2000 cost 1,234,567 lives.",
        "from 1500 to 1800. 1279 - 1368: the dynasty",
        "Harris 20.3 25.0 +4.7 32.4 30.0 -2.4 Booker",
        "On 29.06.2025 and 2025-06-29 10:30 they met.",
        "ISBN 0-306-40615-2 and ISBN 978-0-306-40615-7",
        "Case No. 202-555-0143 was closed.",
        "Order 2025550143 was sent.",
        "The fund has 2025550143 dollars.",
        "It has 912 345 678 users and 22 123 456 readers.",
        "The lottery drew 12 34 56 78 and 22 12 34 56.",
        "Dial 911 or 988 or 112.",
        "They won 21-17, 18-21, 21-19 and lost 3-6 4-6.",
        "paper.com/story/202-555-0143",
        "DE89 3704 0044 0532 0130 00",
        "The index rose 202.55 to 5,014.30 points, up 1.5%.",
        "Call 555-0143.",
        "The code is 12345678901234567890.",
        "Prices: $202-555-0143",
      })
  void leaves(String text) {
    assertThat(Found.in(text, PersonalData.PHONE)).isEmpty();
  }

  @Test
  void nationalNumbersAreOfTheRegionsThatAreSet() {
    String text = "Her number: 030 1234567";
    MaskSettings german = new MaskSettings(List.of("phone"), null, List.of("DE"), null);
    MaskSettings british = new MaskSettings(List.of("phone"), null, List.of("GB"), null);

    assertThat(Found.pieces(text, german, "en")).containsExactly("030 1234567");
    assertThat(Found.pieces(text, british, "en")).isEmpty();
  }

  @Test
  void regionsFollowTheLanguage() {
    assertThat(Regions.of("en-IE")).startsWith("IE", "US", "GB").doesNotHaveDuplicates();
    assertThat(Regions.of("ja")).containsExactly("JP");
    assertThat(Regions.of("zh-TW")).startsWith("TW", "CN");
    assertThat(Regions.of(null)).isEqualTo(Regions.of("")).contains("US");
    assertThat(Regions.of("not a language")).contains("US");
  }
}
