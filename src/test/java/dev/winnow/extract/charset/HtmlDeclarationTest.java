package dev.winnow.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDeclarationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=x-a>",
        "<META CHARSET = ' x-a '>",
        "<meta charset=x-a content=b name=c>",
        "<meta http-equiv=Content-Type content='text/html; charset=x-a'>",
        "<meta http-equiv=Content-Type content=\"text/html; charset=x-a>",
        "<meta content='text/html;charset=x-a'>",
        "<?xml version='1.0' encoding='x-a'?>",
        "<!-- <meta charset=no> --><meta charset=x-a>",
        "<script>w('<meta charset=no>')</script><meta charset=x-a>",
        "<style>/*<meta charset=no>*/</style><meta charset=x-a>",
        "<meta name=description content='about charset=no'><meta charset=x-a>",
        "<meta ><meta charset=x-a",
      })
  void findsTheDeclaration(String page) {
    assertThat(labels(page)).containsExactly("x-a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<meta", "<meta charset=''>", "<!-- <meta charset=a>", "<metal>a"})
  void findsNothingElse(String page) {
    assertThat(labels(page)).isEmpty();
  }

  @Test
  void findsWhatComesLate() {
    assertThat(labels("<script>" + "x".repeat(100_000) + "</script><meta charset=a>"))
        .containsExactly("a");
  }

  @Test
  void asksTheXmlDeclarationLast() {
    String page = "<?xml encoding='c'?><meta charset=a><meta charset=b>";

    assertThat(labels(page)).containsExactly("a", "b", "c");
  }

  private static List<String> labels(String page) {
    return HtmlDeclaration.labels(page.getBytes(StandardCharsets.US_ASCII));
  }
}
