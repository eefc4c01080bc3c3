package dev.winnow.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCharsetTest {
  private static final String FRENCH =
      "<p>Les loutres sont revenues \u00E0 la rivi\u00E8re, o\u00F9 la mar\u00E9e c\u00E8de "
          + "d\u00E9j\u00E0 ; le maire a \u00E9t\u00E9 tr\u00E8s \u00E9mu.";
  private static final String RUSSIAN =
      "<p>\u0412\u044B\u0434\u0440\u044B \u0432\u0435\u0440\u043D\u0443\u043B\u0438\u0441\u044C "
          + "\u043D\u0430 \u0440\u0435\u043A\u0443 \u0432\u0435\u0441\u043D\u043E\u0439, \u0438 "
          + "\u0433\u043E\u0440\u043E\u0434 \u0440\u0430\u0434 \u044D\u0442\u043E\u043C\u0443.";

  private static final String JAPANESE =
      "<p>\u6625\u306E\u5DDD\u306B\u30AB\u30EF\u30A6\u30BD\u304C\u623B\u3063\u3066"
          + "\u304D\u305F\u3002\u753A\u306E\u4EBA\u3005\u306F\u3068\u3066\u3082\u559C"
          + "\u3093\u3067\u3044\u308B\u3002";
  private static final String CHINESE =
      "<p>\u6C34\u736D\u5728\u6625\u5929\u56DE\u5230\u4E86\u6CB3\u91CC\uFF0C\u57CE\u5E02"
          + "\u7684\u4EBA\u4EEC\u90FD\u5F88\u9AD8\u5174\u3002\u8FD9\u662F\u4E2D\u56FD"
          + "\u6700\u5927\u7684\u6CB3\u3002";
  private static final String GREEK =
      "<p>\u039F\u03B9 \u03B2\u03AF\u03B4\u03C1\u03B5\u03C2 \u03B3\u03CD\u03C1\u03B9\u03C3"
          + "\u03B1\u03BD \u03C3\u03C4\u03BF \u03C0\u03BF\u03C4\u03AC\u03BC\u03B9 \u03BA"
          + "\u03B1\u03B9 \u03B7 \u03C0\u03CC\u03BB\u03B7 \u03C7\u03B1\u03AF\u03C1\u03B5"
          + "\u03C4\u03B1\u03B9 \u03C0\u03BF\u03BB\u03CD \u03B3\u03B9\u2019 \u03B1\u03C5\u03C4\u03CC.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=iso-8859-1> | windows-1252 | windows-1252",
        "<meta http-equiv=Content-Type content='text/html; charset=latin1'> | ISO-8859-1 |"
            + " windows-1252",
        "<?xml version='1.0' encoding=\"ISO-8859-15\"?> | ISO-8859-15 | ISO-8859-15",
        "<meta charset=iso-8859-1> | UTF-8 | UTF-8",
        "<meta charset=utf-8> | windows-1252 | windows-1252",
        "<meta charset=no-such-thing> | UTF-8 | UTF-8",
        "<meta charset='%%%'> | windows-1252 | windows-1252",
        "<meta charset=utf-16> | UTF-8 | UTF-8",
        "<meta charset=utf-8><meta charset=iso-8859-15> | ISO-8859-15 | ISO-8859-15",
        "<meta charset=x-user-defined> | windows-1252 | windows-1252",
        "<!-- <meta charset=koi8-r> --> | windows-1252 | windows-1252",
        "<html> | UTF-32LE | UTF-32LE",
        "<html> | UTF-32BE | UTF-32BE",
        "' <html>' | UTF-16LE | UTF-16LE",
        "<html> | UTF-16LE | UTF-16LE",
        "<html> | UTF-16BE | UTF-16BE",
        "<html> | windows-1252 | windows-1252",
      })
  void survivesDeclarations(String declaration, String actual, String decided) {
    Decoded decoded = HtmlCharset.decode((declaration + FRENCH).getBytes(Charset.forName(actual)));

    assertThat(decoded.text()).isEqualTo(declaration + FRENCH);
    assertThat(decoded.charsetName()).isEqualTo(decided);
  }

  @Test
  void detectsWhatIsNotDeclared() {
    Decoded decoded = HtmlCharset.decode(RUSSIAN.getBytes(Charset.forName("windows-1251")));

    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.charsetName()).isEqualTo("windows-1251");
  }

  @Test
  void readsTheCharsetsThatBrowsersReadInstead() {
    String korean = "<meta charset=euc-kr><p>\uB620\uBC29 \uAC01\uD558\uC815\uBE44";

    Decoded decoded = HtmlCharset.decode(korean.getBytes(Charset.forName("x-windows-949")));

    assertThat(decoded.text()).isEqualTo(korean);
    assertThat(decoded.charsetName()).isEqualTo("windows-949");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void dropsTheByteOrderMark(String charset) {
    String page = "<meta charset=latin1>" + FRENCH;

    Decoded decoded = HtmlCharset.decode(("\uFEFF" + page).getBytes(Charset.forName(charset)));

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charsetName()).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, windows-1251",
    "iso-8859-1, windows-1251",
    "windows-1252, KOI8-R",
    "no-such-thing, windows-1251",
  })
  void readsRussianDeclaredAsSomethingElse(String declared, String actual) {
    String page = "<meta charset=" + declared + ">" + RUSSIAN;

    Decoded decoded = HtmlCharset.decode(page.getBytes(Charset.forName(actual)));

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charsetName()).isEqualTo(actual);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, Shift_JIS",
    "iso-8859-1, Shift_JIS",
    "utf-8, EUC-JP",
    "utf-8, ISO-2022-JP",
    "iso-8859-1, ISO-2022-JP",
  })
  void readsJapaneseDeclaredAsSomethingElse(String declared, String actual) {
    String page = "<meta charset=" + declared + ">" + JAPANESE;

    Decoded decoded = HtmlCharset.decode(page.getBytes(Charset.forName(actual)));

    assertThat(decoded.text()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "iso-8859-1", "gb2312", "gbk"})
  void readsChinese(String declared) {
    String page = "<meta charset=" + declared + ">" + CHINESE;

    Decoded decoded = HtmlCharset.decode(page.getBytes(Charset.forName("GBK")));

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charsetName()).isEqualTo("GB18030");
  }

  @Test
  void detectsBesideMuchMarkup() {
    String menu = "<li class=item><a href=/section/page-of-the-site.html>News and more</a></li>";
    String page = menu.repeat(500) + GREEK + menu.repeat(500);

    Decoded decoded = HtmlCharset.decode(page.getBytes(Charset.forName("windows-1253")));

    assertThat(decoded.text()).isEqualTo(page);
  }

  @Test
  void keepsUtf8WithSomeBytesOfAnotherCharset() {
    byte[] declared = "<meta charset=iso-8859-1>".getBytes(StandardCharsets.UTF_8);
    byte[] utf8 = (RUSSIAN + "caf").getBytes(StandardCharsets.UTF_8);
    byte[] page = Arrays.copyOf(declared, declared.length + utf8.length + 1);
    System.arraycopy(utf8, 0, page, declared.length, utf8.length);
    page[page.length - 1] = (byte) 0xE9;

    Decoded decoded = HtmlCharset.decode(page);

    assertThat(decoded.text()).endsWith(RUSSIAN + "caf\uFFFD");
    assertThat(decoded.charsetName()).isEqualTo("UTF-8");
  }

  @Test
  void takesLinesAndStarsForWesternEuropean() {
    String page =
        "<meta charset=windows-1252><p>caf\u00E9<p>\u2014\u2014\u2014\u2014\u00BB\u00BB\u00BB";

    Decoded decoded = HtmlCharset.decode(page.getBytes(Charset.forName("windows-1252")));

    assertThat(decoded.text()).isEqualTo(page);
  }

  @Test
  void keepsUtf8WithADamagedByte() {
    byte[] bytes = (RUSSIAN + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xD0;

    Decoded decoded = HtmlCharset.decode(bytes);

    assertThat(decoded.text()).isEqualTo(RUSSIAN + "\uFFFD");
    assertThat(decoded.charsetName()).isEqualTo("UTF-8");
  }

  @Test
  void decodesAnyBytes() {
    byte[] bytes = "<p>The otters are back. ".repeat(40).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 128; i++) {
      bytes[i * 6 + 24] = (byte) (i + 128);
    }

    assertThat(HtmlCharset.decode(bytes).text()).endsWith("The otters are back. ");
    assertThat(HtmlCharset.decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void theServersLabelComesBeforeThoseInThePage() {
    String page = "<meta charset=iso-8859-1><p>" + RUSSIAN;
    byte[] bytes = page.getBytes(Charset.forName("KOI8-R"));
    assertThat(HtmlCharset.decode(bytes, "koi8-r").text()).isEqualTo(page);
    assertThat(HtmlCharset.decode(page.getBytes(StandardCharsets.UTF_8), "koi8-r").text())
        .isEqualTo(page);
    assertThat(HtmlCharset.decode(bytes, "no such label").text()).isNotEmpty();
  }
}
