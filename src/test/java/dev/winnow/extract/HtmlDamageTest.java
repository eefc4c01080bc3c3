package dev.winnow.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.DocumentException;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Whatever happens to a page, all text that is then in its body is in one block or removal. */
class HtmlDamageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Otters return | Courier
      </title><style>p { color: red }</style><script>var a = '<p>no</p>';</script></head>
      <body class="page"><header><a href="/"><svg><path d="M0"/></svg>Courier</a><nav><ul><li>
      <a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
      <div id="wrap"><main><article><h1>Otters return</h1><p class="byline">By Ada Penn</p>
      <time datetime="2024-03-12">12 March 2024</time><figure><img src="/p.jpg" alt="no">
      <figcaption>The weir on Monday. <i>Photo: Otto Kuhn</i></figcaption></figure>
      <div class="body"><p>The otters are <b>back in the river, <a href="/t">the town</a> says</b>
      after twenty years.</p><p>First line<br>second line<br><br>new paragraph</p>
      <div class="ad"><span>Advertisement</span></div><h2>What comes next</h2><ul><li>fish</li><li>
      traps<ul><li>nets</li></ul></li></ul><blockquote><p>We are glad.</p></blockquote>
      <table><caption>Counts</caption><tr><th>Year<th>Otters<tr><td>2023</td><td>4</td></tr>
      <tr><td>2024<td>9</table><pre>a  b
      c</pre><p>Tom &amp; Ann saw &lt;two&gt;.</p></div></article><section><h3>Comments</h3>
      <div>Lark: fine<button>Reply</button></div></section></main><aside><h3>Most read</h3><ol><li>
      <a href="/1">Bridge opens</a></li><li><a href="/2">Mill sold</a></li></ol></aside></div>
      <form><input name=q><select><option>North<option>South</select><textarea>say it</textarea>
      </form><footer>&copy; 2024 <em>The Fairview Courier</em></footer></body></html>
      """;
  private static final String[] TAGS = {
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<table>",
    "</table>",
    "<td>",
    "</tr>",
    "<b>",
    "</b>",
    "<a>",
    "</a>",
    "<ul>",
    "</li>",
    "<article>",
    "</article>",
    "</body>",
    "</html>",
    "<br>",
    "<h1>",
    "\0",
    "<",
    "\"",
    "'",
    "&",
    "<nav>",
    "</main>",
    "<form>",
    "<select>",
    "</select>",
    "<pre>",
    "<x-y>"
  };
  private static final String INVISIBLE = "script,style,svg,title";

  @Property(tries = 1000)
  void losesAndDoublesNothing(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int cuts) {
    String page = PAGE;
    for (int i = 0; i < cuts; i++) {
      page = damage(page, random);
    }

    assertThat(characters(found(page))).isEqualTo(characters(visible(page)));
  }

  private static String found(String page) {
    try {
      return String.join("", Pages.texts(Pages.extract(page)));
    } catch (DocumentException e) {
      assertThat(e.category()).isEqualTo("empty");
      return "";
    }
  }

  private static String damage(String page, Random random) {
    int at = random.nextInt(page.length());
    int end = Math.min(page.length(), at + random.nextInt(60));
    String before = page.substring(0, at);
    String cut = page.substring(at, end);
    String after = page.substring(end);
    return switch (random.nextInt(6)) {
      case 0 -> before + after;
      case 1 -> before + after + cut;
      case 2 -> before + cut + cut + after;
      case 3 -> before + cut.toUpperCase(Locale.ROOT) + after;
      default -> before + TAGS[random.nextInt(TAGS.length)] + cut + after;
    };
  }

  /** What jsoup alone finds in the body. */
  private static String visible(String page) {
    Document parsed = Jsoup.parse(page);
    parsed.body().select(INVISIBLE).remove();
    return parsed.body().nodeStream(TextNode.class).map(TextNode::getWholeText).collect(joining());
  }

  /** All that is to be seen, sorted: words may be glued or cut by the damage. */
  private static String characters(String text) {
    return text.replaceAll("[\\s\\u00A0\\p{Cntrl}]+", "")
        .chars()
        .sorted()
        .mapToObj(Character::toString)
        .collect(joining());
  }
}
