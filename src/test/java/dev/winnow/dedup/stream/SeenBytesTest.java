package dev.winnow.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenBytesTest {

  @Test
  void knowsThePlacesWhereBytesWereFound() {
    SeenBytes known = new SeenBytes(1, "", new int[] {5}).at(7);

    assertThat(known.isAt(5)).isTrue();
    assertThat(known.isAt(7)).isTrue();
    assertThat(known.isAt(6)).isFalse();
  }

  /** A message that is sent all day has a new place each time. */
  @Test
  void doesNotGrowForEver() {
    SeenBytes known = new SeenBytes(1, "", new int[] {0});
    for (int place = 1; place <= 10_000; place++) {
      known = known.at(place);
    }

    assertThat(known.places())
        .hasSize(SeenBytes.MAX_KEPT_PLACES)
        .startsWith(0, 9_746)
        .endsWith(10_000);
  }
}
