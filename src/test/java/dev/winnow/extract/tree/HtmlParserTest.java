package dev.winnow.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlParserTest {
  private static final int MANY = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <noscript><p>no</p></noscript> b",
        "a <NOSCRIPT><p>no</p></NoScript\n> b",
        "a <noscript><iframe></noscript> b",
        "a <noscript><!-- no </noscript> b",
        "a <noscript><img title=\"no></noscript> b",
        "a <noscript></div></noscript> b",
        "a <script>'<noscript>'</script> b <!-- </noscript> -->",
        "a b <noscript><p>no",
      })
  void showsNothingOfNoscript(String page) {
    Document parsed = HtmlParser.parse("<div>" + page);
    parsed.select("noscript").remove();

    assertThat(parsed.body().text()).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>a<td>b</table>",
        "<table><tr><td><table><tr><td>a</table><td>b</table>",
        "<table><form><tr><td>a</form><td>b</table>",
        "<table><tr>a<td>b</table>",
        "<object>a</object>",
        "<p><a><b>a</b></a>",
      })
  void leavesWhatIsOnlyLong(String markup) {
    String page = markup.repeat(MANY / 10);

    assertThat(isAffordable(page)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><table>",
        "<table><b>a</b>",
        "<table><tr><td>",
        "<object>a",
        "<template>",
        "<b a=1><i><u><s><p>a",
        "<html a=b>",
        "<body a=b>",
        "<table><svg><td>",
        "<table><template><td></template><b>",
      })
  void findsWhatTakesTooLong(String markup) {
    assertThat(isAffordable(markup.repeat(MANY))).isFalse();
  }

  @Test
  void findsNamesWithoutEnd() {
    assertThat(isAffordable("<" + "a".repeat(MANY))).isFalse();
    assertThat(isAffordable("</" + "a".repeat(MANY) + ">")).isFalse();
  }

  @Test
  void showsTheSameTextWithPlainTags() {
    String page =
        "<html><body a=b>1<table><caption>2</caption><col><tr class=x><td>3<th>4</table>"
            + "<BODY c=d>5<object data='>'>6</object><template>no</template><html e=f>7"
            + "<script>'<td>'</script></"
            + "x".repeat(200)
            + "y>8<!-- <td> -->";

    String plain = HtmlPlainTags.rewrite(page);

    assertThat(plain)
        .isEqualTo(
            "<html><body a=b>1<div><div>2</div><div class=x><div>3<div>4</div>"
                + "5<span data='>'>6</span><datalist>no</datalist>7"
                + "<script>'<td>'</script></"
                + "x".repeat(100)
                + ">8<!-- <td> -->");
    assertThat(Jsoup.parse(plain).body().text().replace("no", "").replace(" ", ""))
        .isEqualTo("12345678");
  }

  private static boolean isAffordable(String page) {
    HtmlScanner scanner = new HtmlScanner(page);
    HtmlCost cost = new HtmlCost();
    while (scanner.next()) {
      cost.add(scanner);
    }
    return cost.isAffordable();
  }
}
