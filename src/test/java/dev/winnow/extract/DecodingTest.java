package dev.winnow.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.DocumentException;
import java.nio.charset.Charset;
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
