package dev.winnow.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.extract.charset.Decoding;
import dev.winnow.model.DocumentException;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String TEXT = "Zwölf Boxkämpfer jagen Viktor über den Deich – 12 €";

  @Test
  void utf8WithAndWithoutAMark() {
    assertThat(Decoding.of(TEXT.getBytes(UTF_8))).isEqualTo(new Decoding(TEXT, "UTF-8"));
    assertThat(Decoding.of(("\uFEFF" + TEXT).getBytes(UTF_8)))
        .isEqualTo(new Decoding(TEXT, "UTF-8"));
  }

  @Test
  void wideEncodings() {
    assertThat(Decoding.of(("\uFEFF" + TEXT).getBytes(UTF_16LE)))
        .isEqualTo(new Decoding(TEXT, "UTF-16LE"));
    assertThat(Decoding.of(("\uFEFF" + TEXT).getBytes(UTF_16BE)))
        .isEqualTo(new Decoding(TEXT, "UTF-16BE"));
    assertThat(Decoding.of(("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32BE"))))
        .isEqualTo(new Decoding(TEXT, "UTF-32BE"));
    assertThat(Decoding.of(TEXT.getBytes(UTF_16LE))).isEqualTo(new Decoding(TEXT, "UTF-16LE"));
    assertThat(Decoding.of(TEXT.getBytes(UTF_16BE))).isEqualTo(new Decoding(TEXT, "UTF-16BE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-2022-JP"})
  void asianTextWithoutAMark(String charset) {
    String text = "川の町では、日曜日に人々が歌を聞いた。\n橋は夏に開く。";
    assertThat(Decoding.of(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoding(text, charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-JP", "Shift_JIS"})
  void asianTextInOlderCharsets(String charset) {
    String text = "川の町では、日曜日に人々が歌を聞いた。\n橋は夏に開く。";
    assertThat(Decoding.of(text.repeat(4).getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoding(text.repeat(4), charset));
  }

  @Test
  void aDamagedByteLeavesTheRestAsItIs() {
    byte[] bytes = "The fare was 5 € for a café, Señor.\n\nBad: # here.".getBytes(UTF_8);
    bytes[bytes.length - 7] = (byte) 0xFF;
    assertThat(Decoding.of(bytes))
        .isEqualTo(
            new Decoding("The fare was 5 € for a café, Señor.\n\nBad: \uFFFD here.", "UTF-8"));
  }

  @Test
  void noiseIsBinary() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = new byte[400 + 100 * i];
      random.nextBytes(bytes);
      if (i % 3 == 0) {
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xFE;
      }
      assertThatThrownBy(() -> Decoding.of(bytes))
          .isInstanceOfSatisfying(
              DocumentException.class, e -> assertThat(e.category()).isEqualTo("binary"));
    }
  }

  @Test
  void legacyEncodings() {
    String german = "Die Bürger der Stadt hören am Sonntag schöne Lieder über große Flüsse. ";
    assertThat(Decoding.of(german.repeat(5).getBytes(ISO_8859_1)).text())
        .isEqualTo(german.repeat(5));
    String russian = "Жители города слушали в воскресенье песни о больших реках и лесах. ";
    assertThat(Decoding.of(russian.repeat(5).getBytes(Charset.forName("windows-1251"))))
        .isEqualTo(new Decoding(russian.repeat(5), "windows-1251"));
    String late = "The people of the town sang. ".repeat(400) + german.repeat(5);
    assertThat(Decoding.of(late.getBytes(ISO_8859_1)).text()).isEqualTo(late);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \n\t\u00A0\r\n", "\u0000"})
  void empty(String text) {
    assertThatThrownBy(() -> Decoding.of(text.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.category()).isEqualTo("empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7 and so on",
        "PK\u0003\u0004 zip",
        "\u0001\u0002\u0003\u0004 a few words and more of them",
        "\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
      })
  void binary(String text) {
    assertThatThrownBy(() -> Decoding.of(text.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.category()).isEqualTo("binary"));
  }

  @Test
  void strayNulsAreTolerated() {
    assertThat(Decoding.of("A word\u0000 and another\u0000 one.".getBytes(UTF_8)).charset())
        .isEqualTo("UTF-8");
  }

  @Test
  void mediaTypes() {
    byte[] page = "\uFEFF<!-- x -->\n<!DOCTYPE html><html>".getBytes(UTF_8);
    byte[] text = "Once <b>upon</b> a time".getBytes(UTF_8);
    assertThat(MediaType.isHtml("a/b.HTML?x=y.txt", text)).isTrue();
    assertThat(MediaType.isHtml("a/b.html.gz", text)).isTrue();
    assertThat(MediaType.isHtml("a/b.txt", page)).isFalse();
    assertThat(MediaType.isHtml("https://news.example/a.b/story", page)).isTrue();
    assertThat(MediaType.isHtml("https://news.example/a.b/story", text)).isFalse();
    assertThat(MediaType.isHtml("x", "\uFEFF<html>".getBytes(UTF_16LE))).isTrue();
    assertThat(MediaType.isHtml("x", "<header of a letter>".getBytes(UTF_8))).isFalse();
  }
}
