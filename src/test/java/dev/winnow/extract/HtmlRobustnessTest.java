package dev.winnow.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody wrote on purpose. */
class HtmlRobustnessTest {
  private static final int MANY = 20_000;
  private static final String START = "<p>start</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>a",
        "<p>a",
        "<b>a",
        "<a href=x>a",
        "<font><p>a",
        "<nav>a",
        "<article>a",
        "<ul><li>a",
        "<table>a",
        "<table><tr><td>a",
        "<table><b>a</b>",
        "<select><option>a",
        "<select>a",
        "<h1>a",
        "<br>a",
        "</b></table></div>a",
        "<b><i><p>a</b></i>",
        "<a><div>a</a>",
        "<object>a",
        "<x-card>a",
        "<form><button>a",
        "<ruby><rt>a"
      })
  void keepsTheTextOfManyElements(String markup) {
    List<String> texts = texts(START + markup.repeat(MANY) + ">end");

    assertThat(texts).contains("start");
    String text = String.join("\n", texts);
    assertThat(text).contains(">end");
    assertThat(text.replaceFirst("start", "").replaceAll("[^a]", "")).hasSize(MANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "&", "&amp", "&#x110000;"})
  void keepsManyCharactersThatAreNoMarkup(String markup) {
    String character =
        switch (markup) {
          case "&amp" -> "&";
          case "&#x110000;" -> "\uFFFD";
          default -> markup;
        };

    assertThat(texts(START + markup.repeat(MANY) + ">end"))
        .containsExactly("start", character.repeat(MANY) + ">end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><table>",
        "<blockquote>",
        "</p>",
        "<b><table><a><p><td><div></b></a></table><i>",
        "<frameset><frame>",
        "<body x=y>",
        "<script>'<p>'</script>",
        "&#0;",
        "\0"
      })
  void passesOverManyWithoutText(String markup) {
    assertThat(texts(START + markup.repeat(MANY) + ">end")).containsExactly("start", ">end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<![CDATA[", "<?a ", "</", "<a href", "<p<"})
  void endsManyUnfinishedTagsAtTheFirstBracket(String markup) {
    assertThat(texts(START + markup.repeat(MANY) + ">end")).containsExactly("start", "end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<template>a",
        "<svg><g>a",
        "<svg><foreignObject><p>a",
        "<math><mi><svg><desc><p>a",
        "<style><!--",
        "<title>",
        "<xmp>",
        "<!-- a"
      })
  void hidesWhatStandsInManyThatShowNothing(String markup) {
    assertThat(texts(START + markup.repeat(MANY) + ">end")).containsExactly("start");
  }

  @Test
  void readsManyTextAreasAsTheTextOfOne() {
    List<String> texts = texts(START + "<textarea>".repeat(MANY) + ">end");

    assertThat(texts).hasSize(3).startsWith("start").endsWith(">end");
    assertThat(texts.get(1)).matches("(<textarea>){19000,}+");
  }

  @Test
  void readsTheDeepestText() {
    assertThat(texts("<div>".repeat(100_000) + "deep")).containsExactly("deep");
  }

  @Test
  void readsALongTable() {
    assertThat(texts("<table>" + "<tr><td>a<td>b".repeat(MANY) + "</table>")).hasSize(MANY);
  }

  @Test
  void readsATextWithoutAnEnd() {
    assertThat(texts("<p>a<plaintext>b</plaintext><p>c")).containsExactly("a", "b</plaintext><p>c");
    assertThat(texts("<p>a<textarea>b</p>c").toString()).contains("a");
  }

  @Test
  void ignoresNulsInMarkup() {
    assertThat(texts("<p>a\0b</p>\0<p title='\0'>c").toString()).contains("c");
  }

  @Test
  void passesOverNuls() {
    String page = "<p>The otters\0 are back.</p>\0\0\0\0\0\0<p>Th\0e town is glad.</p>\0\0\0";

    assertThat(texts(page).toString().replace("\0", ""))
        .isEqualTo("[The otters are back., The town is glad.]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\0\0\0",
        "<!DOCTYPE html>",
        "<html><head><title>a</title></head></html>",
        "<html><frameset cols='1,1'><frame src=a><frame src=b></frameset></html>",
        "<body><script>'<p>a</p>'</script><!-- <p>a</p> --></body>",
        "<title>a",
        "<script>a",
        "<!-- a",
        "<template><p>a</p></template>"
      })
  void callsAPageWithoutTextEmpty(String page) {
    assertThatThrownBy(() -> Pages.extract(page))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.category()).isEqualTo("empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001F\u008B\b\0\0\0\0\0",
        "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
        "%PDF-1.7\n<p>a",
        "PK\3\4\24\0",
        "\1\2\3\4\5\6\7\u0080\u0081\u0090"
      })
  void callsWhatIsNoTextBinary(String start) {
    byte[] page = start.getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Pages.extract(page))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.category()).isEqualTo("binary"));
  }

  @Test
  void refusesATreeThatFillsTheMemory() {
    assertThatThrownBy(() -> Pages.extract("<p>".repeat(2_000_001)))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.category()).isEqualTo("too_large"));
  }

  @Test
  void callsNoiseBinary() {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] noise = new byte[2000];
      random.nextBytes(noise);

      assertThatThrownBy(() -> Pages.extract(noise))
          .isInstanceOfSatisfying(
              DocumentException.class, e -> assertThat(e.category()).isEqualTo("binary"));
    }
  }

  @Test
  void readsUtf16WithoutAMark() {
    byte[] page = "<!DOCTYPE html>\n<p>The otters are back.".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Pages.extract(page).blocks().get(0).text()).isEqualTo("The otters are back.");
  }

  @Test
  void readsBrokenEntities() {
    assertThat(texts("<p>&#; &#x; &amp &nosuch; &ampa &#xD800; &#99999999; &lt;p&gt"))
        .containsExactly("&#; &#x; & &nosuch; &a \uD800 \uFFFD <p>");
  }

  @Test
  void readsLongAttributes() {
    String many = IntStream.range(0, MANY).mapToObj(i -> " a" + i + "=b").collect(joining());

    assertThat(texts("<p" + many + ">a")).containsExactly("a");
    assertThat(texts("<p title='" + "b<p>".repeat(MANY) + "'>a")).containsExactly("a");
  }

  /** All that is seen of a page, whether it counts as text of an article or not. */
  private static List<String> texts(String html) {
    return Pages.texts(Pages.extract(html));
  }
}
