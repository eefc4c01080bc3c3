package dev.winnow.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCharsetTest {
  private static final String FRENCH =
      "<p>Les loutres sont revenues \u00E0 la rivi\u00E8re, o\u00F9 la mar\u00E9e c\u00E8de "
          + "d\u00E9j\u00E0 ; le maire a \u00E9t\u00E9 tr\u00E8s \u00E9mu.";
  private static final String RUSSIAN =
      "<p>\u0412\u044B\u0434\u0440\u044B \u0432\u0435\u0440\u043D\u0443\u043B\u0438\u0441\u044C "
          + "\u043D\u0430 \u0440\u0435\u043A\u0443 \u0432\u0435\u0441\u043D\u043E\u0439, \u0438 "
          + "\u0433\u043E\u0440\u043E\u0434 \u0440\u0430\u0434 \u044D\u0442\u043E\u043C\u0443.";

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

  @Test
  void dropsTheByteOrderMark() {
    Decoded decoded =
        HtmlCharset.decode(
            ("\uFEFF<meta charset=latin1>" + FRENCH).getBytes(StandardCharsets.UTF_8));

    assertThat(decoded.text()).isEqualTo("<meta charset=latin1>" + FRENCH);
    assertThat(decoded.charsetName()).isEqualTo("UTF-8");
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
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i + 128);
    }

    assertThat(HtmlCharset.decode(bytes).text()).hasSizeGreaterThan(128);
    assertThat(HtmlCharset.decode(new byte[0]).text()).isEmpty();
  }
}
