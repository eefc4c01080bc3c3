package dev.winnow.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</P ><BR/> | p /p br",
        "a < b <1> </> <p | p",
        "<!-- <b> --><p><!--><i><!-- --!><u> | p i u",
        "<!-- <b> | ''",
        "<!doctype html><?xml <b>?></ x><p> | p",
        "<a title='<b>'><a title=<b><a '><p> | a a a p",
        "<a title = \"<b> | a",
        "<script>'<b>'</ script></SCRIPT ><p> | script /script p",
        "<title><b><title><p> | title b title p",
        "<textarea></p></textarea> | textarea /textarea",
      })
  void findsTags(String html, String tags) {
    assertThat(String.join(" ", tags(html))).isEqualTo(tags);
  }

  @Test
  void tellsTextBeforeATag() {
    HtmlScanner scanner = new HtmlScanner("a<p> \n<b>c</b>");
    List<Boolean> text = new ArrayList<>();
    while (scanner.next()) {
      text.add(scanner.followsText());
    }

    assertThat(text).containsExactly(true, false, true);
  }

  private static List<String> tags(String html) {
    HtmlScanner scanner = new HtmlScanner(html);
    List<String> tags = new ArrayList<>();
    while (scanner.next()) {
      tags.add((scanner.isClosing() ? "/" : "") + scanner.name());
    }
    return tags;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | true",
        "a <p>b | true",
        "<iframe></iframe> | true",
        "<!-- --> | true",
        "<iframe> | false",
        "<!-- | false",
        "<!-- <p> | false",
        "<img title=\" | false",
        "<img | false",
        "<! | false",
      })
  void tellsWhatIsLeftOpen(String html, boolean whole) {
    assertThat(HtmlScanner.isWhole(html)).isEqualTo(whole);
  }
}
