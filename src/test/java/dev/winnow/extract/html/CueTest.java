package dev.winnow.extract.html;

import static dev.winnow.extract.html.Cue.AD;
import static dev.winnow.extract.html.Cue.ARTICLE;
import static dev.winnow.extract.html.Cue.BODY;
import static dev.winnow.extract.html.Cue.BYLINE;
import static dev.winnow.extract.html.Cue.NEWSLETTER;
import static dev.winnow.extract.html.Cue.RELATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CueTest {
  @Test
  void readsWholeWords() {
    assertThat(cues("article-inner-content-breaking-news")).containsExactly(BODY, ARTICLE);
    assertThat(cues("ad-slot")).containsExactly(AD);
    assertThat(cues("header-shadow breadth reloaded")).doesNotContain(AD);
    assertThat(cues("")).isEmpty();
    assertThat(cues("a--b 42 \u00E9")).isEmpty();
  }

  @Test
  void readsWordsOfTwoCases() {
    assertThat(cues("articleBody")).containsExactly(BODY, ARTICLE);
    assertThat(cues("NEWSLETTER_box2")).contains(NEWSLETTER);
    assertThat(cues("c-related__item--v2")).contains(RELATED);
  }

  @Test
  void setsTakeNoMoreThanALong() {
    assertThat(Cue.values()).hasSizeLessThan(Long.SIZE);
  }

  @Test
  void namesAreReadFromWhatNamesAnElement() {
    assertThat(cues("<p class=byline>")).containsExactly(BYLINE);
    assertThat(cues("<p itemprop=articleBody data-testid=ad-slot>"))
        .containsExactly(BODY, ARTICLE, AD);
    assertThat(cues("<p title=newsletter data-url=/related>")).isEmpty();
    assertThat(cues("<p>")).isEmpty();
  }

  @Test
  void elementsOfATemplateLookTheSame() {
    assertThat(names("<p class='card card-17' id=a>").look())
        .isEqualTo(names("<p class='card card-4'>").look())
        .isNotEqualTo(names("<p class='teaser card-4'>").look())
        .isNotEqualTo(names("<div class='card card-4'>").look());
  }

  private static List<Cue> cues(String names) {
    long cues = names.startsWith("<") ? names(names).cues() : Cue.of(names);
    return Stream.of(Cue.values()).filter(cue -> cue.in(cues)).toList();
  }

  private static Names names(String tag) {
    Names names = new Names();
    Element element = Jsoup.parse(tag).body().child(0);
    names.read(element, Tag.of(element.normalName()));
    return names;
  }
}
