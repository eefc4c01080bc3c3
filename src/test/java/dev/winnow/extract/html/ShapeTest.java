package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void countsTheCharactersOfALine() {
    assertThat(Shape.of("The weir, 1887: \"It's old.\" 3.5 m!"))
        .isEqualTo(new Shape(28, 14, 6, 2, 8, 2, 1, 2, 0, 2));
  }

  @Test
  void twoCharactersOfChineseAreAWord() {
    assertThat(Shape.of("河水上涨，大坝没有倒。")).isEqualTo(new Shape(11, 9, 0, 0, 5, 0, 1, 1, 0, 0));
  }

  @Test
  void knowsTheStopsOfOtherScripts() {
    assertThat(Shape.of("هل عاد النهر؟ نعم، عاد.").stops()).isEqualTo(2);
    assertThat(Shape.of("هل عاد النهر؟ نعم، عاد.").commas()).isEqualTo(1);
    assertThat(Shape.of("नदी लौट आई।").stops()).isEqualTo(1);
    assertThat(Shape.of("www.weir.example at 10.30").stops()).isZero();
  }

  @Test
  void countsTheSignsOfMenus() {
    assertThat(Shape.of("Home » News | #rivers @weir").symbols()).isEqualTo(4);
    assertThat(Shape.of("well-known o'clock").words()).isEqualTo(2);
  }
}
