package dev.winnow.extract.html.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winnow.extract.html.Bodies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWalkTest {
  @Test
  void knowsTheKindsOfBlocks() {
    assertThat(
            blocks(
                "<div>Loose <i>text</i><h2>Head</h2>more<ul><li>one<li><p>two</ul>"
                    + "<blockquote><p>Said<p>so</blockquote><pre>\n  a\n b </pre>"
                    + "<dl><dt>term<dd>meaning</dl><figure><img><figcaption>At dusk</figure></div>"))
        .containsExactly(
            "paragraph: Loose text",
            "heading: Head",
            "paragraph: more",
            "list_item: one",
            "list_item: two",
            "quote: Said",
            "quote: so",
            "preformatted: a\n b",
            "list_item: term",
            "list_item: meaning",
            "caption: At dusk");
  }

  @Test
  void makesARowOfATableABlock() {
    assertThat(
            blocks(
                "<table><caption>Rain</caption><tr><th>Month<th> mm </tr>"
                    + "<tr><td>May</td> <td></td><td>31<br>(est.)</table>"))
        .containsExactly("caption: Rain", "table: Month\tmm", "table: May\t31 (est.)");
  }

  @Test
  void aTableThatLaysOutAPageHoldsParagraphs() {
    assertThat(
            blocks(
                "<table><tr><td><p>Laid out<p>by table<td><h2>Beside</h2><ul><li>it</ul></table>"))
        .containsExactly(
            "paragraph: Laid out", "paragraph: by table", "heading: Beside", "list_item: it");
  }

  @Test
  void anArticleInAListItemIsNoItem() {
    assertThat(blocks("<ul><li>Short<li><article><p>A story</article></ul>"))
        .containsExactly("list_item: Short", "paragraph: A story");
  }

  @Test
  void splitsAtTwoLineBreaks() {
    assertThat(blocks("<p>one<br>two<br> <br>three<b><br></b><br>four<br>&nbsp;<br><br>five"))
        .containsExactly(
            "paragraph: one two", "paragraph: three", "paragraph: four", "paragraph: five");
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    assertThat(blocks("<pre>a<br>  b<br><br>c</pre>")).containsExactly("preformatted: a\n  b\n\nc");
  }

  @Test
  void readsInTheOrderOfThePage() {
    assertThat(
            blocks(
                "before<div>one<aside>beside<p>deeper</aside>two</div>"
                    + "<x-embed>in <b>line</b></x-embed> with this<section>after</section>"))
        .containsExactly(
            "paragraph: before",
            "paragraph: one",
            "paragraph: beside",
            "paragraph: deeper",
            "paragraph: two",
            "paragraph: in line with this",
            "paragraph: after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>no</script>",
        "<style>no</style>",
        "<template>no</template>",
        "<noscript><div>no</noscript>",
        "<!-- no -->",
        "<svg><text>no</text></svg>",
        "<iframe>no</iframe>",
        "<math><annotation>no</annotation></math>",
      })
  void leavesOutWhatIsNeverSeen(String invisible) {
    assertThat(blocks("<body style='display:none'><p>seen " + invisible + " too<p>last"))
        .containsExactly("paragraph: seen too", "paragraph: last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span hidden>no</span>",
        "<span aria-hidden='TRUE'>n<b>o</b></span>",
        "<span style='color: red; DISPLAY : none !important'>no</span>",
        "<p hidden>no</p>",
        "<div style=display:none><div>no</div></div>",
      })
  void marksWhatThePageHides(String hidden) {
    assertThat(Bodies.page("<p>seen</p>" + hidden + "<p>last").blocks())
        .extracting(PageBlock::text, PageBlock::hidden)
        .containsExactlyInAnyOrder(tuple("seen", false), tuple("no", true), tuple("last", false));
  }

  @Test
  void measuresLinksAndTypeAndDates() {
    PageBlock block =
        Bodies.page(
                "<p>Of <a href=a>ten <b>otters</b></a>, <em>two</em> on <time>1 May</time> <a>left</a>")
            .blocks()
            .get(0);

    assertThat(block.text()).isEqualTo("Of ten otters, two on 1 May left");
    assertThat(block.links()).isEqualTo(2);
    assertThat(block.linked()).isEqualTo("tenottersleft".length());
    assertThat(block.emphasized()).isEqualTo("otterstwo".length());
    assertThat(block.times()).isEqualTo(1);
  }

  @Test
  void keepsTheElementsAroundTheText() {
    Page page =
        Bodies.page("<main><p>one</p><div class=share><button>Send</button><img></div></main>");

    assertThat(page.boxes())
        .extracting(Box::tag, Box::parent, Box::from, Box::to, Box::images, Box::fields)
        .containsExactly(
            tuple("body", -1, 0, 2, 1, 1),
            tuple("main", 0, 0, 2, 1, 1),
            tuple("p", 1, 0, 1, 0, 0),
            tuple("div", 1, 1, 2, 1, 1),
            tuple("button", 3, 1, 2, 0, 0));
    assertThat(page.blocks()).extracting(PageBlock::box).containsExactly(2, 4);
    assertThat(ClassCue.SHARE.in(page.boxes().get(3).cues())).isTrue();
  }

  @Test
  void anInlineElementGivesItsNameToTheLine() {
    List<PageBlock> blocks =
        Bodies.page("<p><span class=byline>Ada</span> wrote</p><p>more <i class=caption></i></p>")
            .blocks();

    assertThat(ClassCue.BYLINE.in(blocks.get(0).cues())).isTrue();
    assertThat(blocks.get(1).cues()).isZero();
  }

  @Test
  void walksWhateverTheDepth() {
    String page = "<div>".repeat(400) + "deep<p>deeper";

    assertThat(blocks(page)).containsExactly("paragraph: deep", "paragraph: deeper");
    assertThat(blocks("")).isEmpty();
  }

  private static List<String> blocks(String html) {
    return Bodies.blocks(Bodies.page(html));
  }
}
