package dev.winnow.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bank accounts and payment cards. The numbers are those that registries and issuers publish. */
class AccountNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IBAN: DE89 3704 0044 0532 0130 00. | DE89 3704 0044 0532 0130 00",
        "DE89370400440532013000 | DE89370400440532013000",
        "de89 3704 0044 0532 0130 00 und mehr | de89 3704 0044 0532 0130 00",
        "GB29-NWBK-6016-1331-9268-19 | GB29-NWBK-6016-1331-9268-19",
        "FR14 2004 1010 0505 0001 3M02 606 | FR14 2004 1010 0505 0001 3M02 606",
        "NO93 8601 1117 947 | NO93 8601 1117 947",
        "MT84MALT011000012345MTLCAST001S | MT84MALT011000012345MTLCAST001S",
        "CH93 0076 2011 6238 5295 7 | CH93 0076 2011 6238 5295 7",
        "NL91ABNA0417164300 | NL91ABNA0417164300",
        "PL61109010140000071219812874 | PL61109010140000071219812874",
      })
  void findsAccounts(String text, String found) {
    assertThat(Found.in(text, PersonalData.IBAN)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE88 3704 0044 0532 0130 00",
        "DE89 3704 0044 0532 0130 0",
        "DE89 3704 0044 0532 0130 001",
        "DE89  3704 0044 0532 0130 00",
        "ZZ89 3704 0044 0532 0130 00",
        "XDE89370400440532013000",
        "GB29 is a road",
      })
  void leavesOtherThanAccounts(String text) {
    assertThat(Found.in(text, PersonalData.IBAN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Card 4111 1111 1111 1111, valid to 12/27 | 4111 1111 1111 1111",
        "4111-1111-1111-1111 | 4111-1111-1111-1111",
        "4111111111111111. | 4111111111111111",
        "5555555555554444 | 5555555555554444",
        "2223003122003222 | 2223003122003222",
        "3782 822463 10005 | 3782 822463 10005",
        "3056 930902 5904 | 3056 930902 5904",
        "6011111111111117 | 6011111111111117",
        "3530111333300000 | 3530111333300000",
        "6200000000000005 | 6200000000000005",
        "room 12 4111 1111 1111 1111 | 4111 1111 1111 1111",
        "4111 1111 1111 1111 2027 | 4111 1111 1111 1111",
      })
  void findsCards(String text, String found) {
    assertThat(Found.in(text, PersonalData.CARD)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111 1111 1111 1112",
        "41111 111 1111 1111",
        "1111 1111 1111 1117",
        "411111111111111",
        "paper.com/story/4111111111111111",
        "id=4111111111111111",
        "0.4111111111111111",
        "A4111111111111111",
        "4111111111111111B",
        "41111111111111114111111111111111",
        "ISBN 978-3-16-148410-0",
        "Seats: 100 200 300 400 500 600",
      })
  void leavesOtherThanCards(String text) {
    assertThat(Found.in(text, PersonalData.CARD)).isEmpty();
  }
}
