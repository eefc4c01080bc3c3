package dev.winnow.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import dev.winnow.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameBytesTest {
  private static final String ID = "0".repeat(64);

  @Test
  void allPlacesAreKept() {
    assertThat(SameBytes.merged(List.of(at("c", "e"), at("b", "d", "a"), at("f"))))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.source().uri()).isEqualTo("b");
              assertThat(one.source().alsoAt()).containsExactly("a", "c", "d", "e", "f");
            });
  }

  private static Article at(String uri, String... alsoAt) {
    return new Article(
        new Source(ID, uri, List.of(alsoAt), "text/plain", "UTF-8"),
        Metadata.NONE,
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
