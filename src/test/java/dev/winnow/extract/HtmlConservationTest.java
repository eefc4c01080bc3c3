package dev.winnow.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DocumentException;
import dev.winnow.model.Removal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Each visible word of a page is in exactly one block or removal. */
class HtmlConservationTest {
  private static final String INVISIBLE = "script,style,template,svg,title";
  private static final String HIDDEN = "[hidden],[aria-hidden=true],[style*=display:none]";

  @Property(tries = 300)
  void eachVisibleWordIsInOnePlace(@ForAll("pages") String page) {
    List<String> visible = visible(page);
    List<String> found = new ArrayList<>();
    try {
      Article article = Pages.extract(page);
      for (Block block : article.blocks()) {
        found.addAll(words(block.text()));
      }
      for (Removal removal : article.removals()) {
        found.addAll(words(removal.text()));
      }
    } catch (DocumentException e) {
      assertThat(e.category()).isEqualTo("empty");
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(visible);
  }

  @Provide
  Arbitrary<String> pages() {
    String[] tags = {
      "p",
      "div",
      "span",
      "b",
      "a",
      "h1",
      "h2",
      "ul",
      "li",
      "table",
      "tr",
      "td",
      "blockquote",
      "pre",
      "section",
      "article",
      "main",
      "nav",
      "header",
      "footer",
      "aside",
      "form",
      "button",
      "select",
      "option",
      "textarea",
      "figure",
      "figcaption",
      "dialog",
      "details",
      "summary",
      "script",
      "style",
      "template",
      "svg",
      "title",
      "body",
      "x-card"
    };
    String[] attributes = {
      "",
      "",
      "",
      "",
      "",
      "",
      " hidden",
      " aria-hidden=true",
      " style='display:none'",
      " role=navigation",
      " role=main",
      " class='a",
      " =<"
    };
    Arbitrary<String> tag = Arbitraries.of(tags);
    Arbitrary<String> start =
        tag.flatMap(name -> Arbitraries.of(attributes).map(a -> "<" + name + a + ">"));
    Arbitrary<String> end = tag.map(name -> "</" + name + ">");
    Arbitrary<String> text =
        Arbitraries.of(
            " word ",
            " otter weir ",
            " river ",
            " a&amp;b ",
            " &nbsp; ",
            "\n\tx ",
            " caf\u00E9 ",
            " \uD83E\uDDA6 ",
            " <br> ",
            " <br><br> ",
            " <hr> ",
            " < ",
            " <!-- no --> ",
            " \0 ");
    return Arbitraries.frequencyOf(Tuple.of(4, start), Tuple.of(3, end), Tuple.of(5, text))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts) + " seen".repeat(40));
  }

  /** Another way to the visible words: prune the tree, and take all text that is left. */
  private static List<String> visible(String page) {
    Element body = Jsoup.parse(page).body();
    prune(body, INVISIBLE);
    Element seen = body.clone();
    prune(seen, HIDDEN);
    int shown = letters(seen);
    int hidden = letters(body) - shown;
    Assume.that(hidden < shown * 4 || hidden > shown * 10);
    boolean showHidden = hidden > shown * 6;
    return words(showHidden ? body : seen);
  }

  private static void prune(Element body, String selector) {
    for (Element each : body.select(selector)) {
      if (!each.equals(body)) {
        each.remove();
      }
    }
  }

  private static int letters(Element body) {
    return words(body).stream().mapToInt(String::length).sum();
  }

  private static List<String> words(Element body) {
    return body.nodeStream(TextNode.class).flatMap(t -> words(t.getWholeText()).stream()).toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[\\s\\u00A0\\p{Cntrl}]+", -1)).filter(w -> !w.isEmpty()).toList();
  }
}
