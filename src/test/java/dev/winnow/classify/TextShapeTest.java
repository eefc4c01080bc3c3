package dev.winnow.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextShapeTest {
  @Test
  void countsTheCharactersOfALine() {
    assertThat(TextShape.of("The weir, 1887: \"It's old.\" 3.5 m!"))
        .isEqualTo(new TextShape(28, 14, 6, 2, 8, 2, 1, 2, 0, 2));
  }

  @Test
  void twoCharactersOfChineseAreAWord() {
    assertThat(TextShape.of("河水上涨，大坝没有倒。")).isEqualTo(new TextShape(11, 9, 0, 0, 5, 0, 1, 1, 0, 0));
  }

  @Test
  void knowsTheStopsOfOtherScripts() {
    assertThat(TextShape.of("هل عاد النهر؟ نعم، عاد.").stops()).isEqualTo(2);
    assertThat(TextShape.of("هل عاد النهر؟ نعم، عاد.").commas()).isEqualTo(1);
    assertThat(TextShape.of("नदी लौट आई।").stops()).isEqualTo(1);
    assertThat(TextShape.of("www.weir.example at 10.30").stops()).isZero();
  }

  @Test
  void countsTheSignsOfMenus() {
    assertThat(TextShape.of("Home » News | #rivers @weir").symbols()).isEqualTo(4);
    assertThat(TextShape.of("well-known o'clock").words()).isEqualTo(2);
  }
}
