package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void phrasesAreFoundAsWholeWords() {
    Map<String, Phrases> lists =
        Phrases.read("/config/html/page-kinds.yaml", List.of("error", "consent", "paywall"));
    Phrases error = lists.get("error");

    assertThat(lists).containsOnlyKeys("error", "consent", "paywall");
    assertThat(error.isIn("Weir News: PAGE NOT FOUND!")).isTrue();
    assertThat(error.isIn("Sayfa Bulunamadı")).isTrue();
    assertThat(error.isIn("对不起，找不到页面。")).isTrue();
    assertThat(error.isIn("Route 4040 reopens")).isFalse();
    assertThat(error.isIn("")).isFalse();
  }
}
