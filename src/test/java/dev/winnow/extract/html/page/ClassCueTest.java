package dev.winnow.extract.html.page;

import static dev.winnow.extract.html.page.ClassCue.AD;
import static dev.winnow.extract.html.page.ClassCue.ARTICLE;
import static dev.winnow.extract.html.page.ClassCue.BODY;
import static dev.winnow.extract.html.page.ClassCue.BYLINE;
import static dev.winnow.extract.html.page.ClassCue.NEWSLETTER;
import static dev.winnow.extract.html.page.ClassCue.RELATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClassCueTest {
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
    assertThat(ClassCue.values()).hasSizeLessThan(Long.SIZE);
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

  private static List<ClassCue> cues(String names) {
    long cues = names.startsWith("<") ? names(names).cues() : ClassCue.of(names);
    return Stream.of(ClassCue.values()).filter(cue -> cue.in(cues)).toList();
  }

  private static ElementCues names(String tag) {
    ElementCues names = new ElementCues();
    Element element = Jsoup.parse(tag).body().child(0);
    names.read(element, Tag.of(element.normalName()));
    return names;
  }
}
