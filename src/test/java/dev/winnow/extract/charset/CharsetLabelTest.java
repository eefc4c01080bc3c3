package dev.winnow.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetLabelTest {
  @ParameterizedTest
  @CsvSource({
    "utf8, UTF-8",
    "UTF-16LE, UTF-8",
    "unicode, UTF-8",
    "Latin1, windows-1252",
    "ascii, windows-1252",
    "iso88591, windows-1252",
    "x-cp1251, windows-1251",
    "x-user-defined, windows-1252",
    "ISO8859-5, ISO-8859-5",
    "iso88597, ISO-8859-7",
    "iso-8859-8-i, ISO-8859-8",
    "iso-8859-6-e, ISO-8859-6",
    "iso-8859-9, windows-1254",
    "iso-8859-11, x-windows-874",
    "logical, ISO-8859-8",
    "macintosh, x-MacRoman",
    "koi, KOI8-R",
    "gb2312, GB18030",
    "gb_2312-80, GB18030",
    "x-gbk, GB18030",
    "big5, Big5-HKSCS",
    "x-sjis, windows-31j",
    "x-euc-jp, x-eucJP-Open",
    "ks_c_5601-1987, x-windows-949",
    "ks_c_5601-1989, x-windows-949",
  })
  void readsLabelsAsBrowsersDo(String label, String charset) {
    assertThat(CharsetLabel.charset(label).name()).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-thing", "iso8859", "..", "%"})
  void knowsWhatIsNone(String label) {
    assertThat(CharsetLabel.charset(label)).isNull();
  }
}
