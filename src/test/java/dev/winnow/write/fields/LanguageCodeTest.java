package dev.winnow.write.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCodeTest {

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "en-GB,en",
    "zh-Hant-TW,zh",
    "eng,en",
    "nb-NO,no",
    "nn,no",
    "no,no",
    "iw,he",
    "ckb,ckb",
    "und,''",
    "'',''",
    "not a tag,''",
    ",''"
  })
  void isTheCodeAlone(String tag, String code) {
    assertThat(LanguageCode.of(tag)).isEqualTo(code);
  }
}
