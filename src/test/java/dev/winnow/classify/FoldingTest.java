package dev.winnow.classify;

import static org.assertj.core.api.Assertions.assertThat;

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
}
