package dev.winnow.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          2025-06-01                                > 2025-06-01
          2025/6/1                                  > 2025-06-01
          13.06.2025                                > 2025-06-13
          1.6.2025                                  > 2025-06-01
          25/12/2025                                > 2025-12-25
          12/25/2025                                > 2025-12-25
          6/6/2025                                  > 2025-06-06
          2025年6月1日                               > 2025-06-01
          2025년 6월 1일                             > 2025-06-01
          2025. 6. 1.                               > 2025-06-01
          June 1, 2025                              > 2025-06-01
          Jun. 1st 2025                             > 2025-06-01
          1st of June 2025                          > 2025-06-01
          Sunday, 1 June 2025                       > 2025-06-01
          1. Juni 2025                              > 2025-06-01
          3. März 2025                              > 2025-03-03
          1er juin 2025                             > 2025-06-01
          1 de junio de 2025                        > 2025-06-01
          1º de junho de 2025                       > 2025-06-01
          1 giugno 2025                             > 2025-06-01
          1 juni 2025                               > 2025-06-01
          1 czerwca 2025                            > 2025-06-01
          1 июня 2025                               > 2025-06-01
          1 червня 2025                             > 2025-06-01
          1 Haziran 2025                            > 2025-06-01
          2025. június 1.                           > 2025-06-01
          1 Ιουνίου 2025                            > 2025-06-01
          1 tháng 6, 2025                           > 2025-06-01
          2025-06-01T10:15:00Z                      > 2025-06-01T10:15:00Z
          2025-06-01T10:15:30.123+02:00             > 2025-06-01T10:15:30+02:00
          2025-06-01 10:15 +0530                    > 2025-06-01T10:15:00+05:30
          June 1, 2025 10:15 PM EDT                 > 2025-06-01T22:15:00-04:00
          January 5, 2025 at 12:05 a.m. ET          > 2025-01-05T00:05:00-05:00
          June 1, 2025 10:15 AM                     > 2025-06-01
          1 June 2025, 10:15 GMT+2                  > 2025-06-01T10:15:00+02:00
          June 1, 2025 10:15 IST                    > 2025-06-01
          June 1, 2025 10:15 CST                    > 2025-06-01
          June 1, 2025 10:15 (BST)                  > 2025-06-01
          June 1, 2025 10:15 CST-0600               > 2025-06-01T10:15:00-06:00
          """)
  void read(String text, String iso) {
    assertThat(Dates.first(text, null)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06/07/2025",
        "06-07-2025",
        "31.02.2025",
        "30 February 2025",
        "June 31, 2025",
        "2025-13-01",
        "Top 10 news of 2025",
        "1 Foo 2025",
        "12 May",
        "June 2025",
        "1234-06-01",
      })
  void ambiguousOrWrong(String text) {
    assertThat(Dates.first(text, null)).isNull();
  }

  @Test
  void theDocumentsLanguageSettlesAnAmbiguousName() {
    assertThat(Dates.first("1 listopada 2025", "pl")).isEqualTo("2025-11-01");
    assertThat(Dates.first("1 listopada 2025", "hr")).isEqualTo("2025-10-01");
    assertThat(Dates.first("1 listopada 2025", null)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Published: June 1, 2025 10:15 AM                  > 2025-06-01
          Veröffentlicht am 1. Juni 2025 um 10:15 Uhr       > 2025-06-01
          Sonntag, 1. Juni 2025                             > 2025-06-01
          Publié le 1er juin 2025 à 10h15                   > 2025-06-01
          Publicerad 1 juni 2025 kl 10.15                   > 2025-06-01
          Updated June 3, 2025 Published June 1, 2025       > 2025-06-01
          Last Updated: June 1, 2025                        > 2025-06-01
          June 1, 2025 10:15 PM BST                         > 2025-06-01
          June 1, 2025 - June 1, 2025                       > 2025-06-01
          """)
  void wholeLines(String line, String iso) {
    assertThat(DateLine.of(line, "de")).extracting(DateLine::iso).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "June 1, 2025 was a Sunday",
        "Floods of 1 June 2025",
        "Published in June",
        "10:15"
      })
  void otherLines(String line) {
    assertThat(DateLine.of(line, "en")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01, 2024-05-01",
    "2024-05-01T10:00Z, 2024-05-01T10:00:00Z",
    "2024-05-01T10:00:00.5-03:00, 2024-05-01T10:00:00-03:00",
    "2024-05-01T10:00:00+0530, 2024-05-01T10:00:00+05:30",
    "2024-05-01T10:00:00+02, 2024-05-01T10:00:00+02:00",
    "2024-05-01T10:00:00, 2024-05-01",
    "2024-05-01 10:00, 2024-05-01",
    "2024-05-01T10:00:00 CET, 2024-05-01T10:00:00+01:00",
    "'Wed, 01 May 2024 10:00:00 GMT', 2024-05-01T10:00:00Z",
    "20240501, 2024-05-01",
    "20240501T100000Z, 2024-05-01",
    "1714550400, 2024-05-01T08:00:00Z",
    "1714550400000, 2024-05-01T08:00:00Z",
    "2024-02-30,",
    "20240230,",
    "2024-05,",
    "+12024-05-01,",
    "0,",
    "1970-01-01T00:00:00Z,",
    "'',",
  })
  void readsWhatIsStatedForMachines(String stated, String date) {
    assertThat(Dates.stated(stated, null)).isEqualTo(date);
  }

  @Test
  void readsTheDateOfPublicationAmongOtherWords() {
    assertThat(DateLine.published("Updated 3 May 2024, published 1 May 2024", "en"))
        .isEqualTo("2024-05-01");
    assertThat(DateLine.published("Ada Reed, 1 May 2024", "en")).isEqualTo("2024-05-01");
    assertThat(DateLine.published("Updated 3 May 2024", "en")).isNull();
  }
}
