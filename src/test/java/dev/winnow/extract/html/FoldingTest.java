package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void lettersLoseCaseAndAccents() {
    assertThat(Folding.letters("Über die Straße")).isEqualTo("uber die strasse");
    assertThat(Folding.letters("DİYARBAKIR'da ısı")).isEqualTo("diyarbakir'da isi");
    assertThat(Folding.letters("Ёж, Québec")).isEqualTo("еж, quebec");
    assertThat(Folding.letters("Plain 1")).isEqualTo("plain 1");
  }

  @Test
  void wordsStandApart() {
    assertThat(Folding.words(" The weir's — otters!")).isEqualTo("the weir s otters");
    assertThat(Folding.words("河狸 2只back")).isEqualTo("河 狸 2 只 back");
    assertThat(Folding.words("...")).isEmpty();
  }

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
