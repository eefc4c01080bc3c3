package dev.winnow.recur;

import static dev.winnow.recur.Corpus.page;
import static dev.winnow.recur.Corpus.prose;
import static dev.winnow.recur.Corpus.removed;
import static dev.winnow.recur.Corpus.unrelated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Paragraph;
import dev.winnow.model.RecurrenceCount;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes and what stays, in made-up corpora. */
class RecurrenceTest {
  private static final String FOOTER =
      "The Harbour Post is written by people who live at the harbour.";

  @Test
  void takesAllCopiesOfWhatStandsUnderUnrelatedArticles() {
    List<Article> corpus = unrelated(0, 12, (i, a, b) -> page(a, b, FOOTER));

    List<Recurrent> found = Corpus.learned(corpus, RecurrenceSettings.defaults());
    Article first = new BlockRemover("R", RecurrentTable.of(found)).apply(corpus.get(0));

    assertThat(removed(corpus))
        .hasSize(12)
        .allSatisfy((uri, texts) -> assertThat(texts).containsExactly(FOOTER));
    assertThat(first.removals())
        .containsExactly(
            new Removal(
                "R",
                "recurrent-block",
                RemovalKind.RECURRENT,
                FOOTER,
                first.removals().get(0).span(),
                null,
                null,
                new RecurrenceCount(12, 12)));
    assertThat(first.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(prose(0, 60), prose(1, 60));
  }

  @Test
  void takesAFooterOfSeveralParagraphs() {
    String owner = "The Harbour Post belongs to the people who fish and trade at the harbour.";
    String advice = "If you know more about this story than we do, write to the desk by post.";
    List<Article> corpus = unrelated(0, 12, (i, a, b) -> page(a, b, FOOTER, owner, advice));

    assertThat(removed(corpus))
        .hasSize(12)
        .allSatisfy((uri, texts) -> assertThat(texts).containsExactly(FOOTER, owner, advice));
  }

  /** Of each copy all paragraphs are shared, and only what its publisher put around them is not. */
  @Test
  void leavesASyndicatedStoryThatManyCarry() {
    List<Article> corpus = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String lead = prose(300 + i, 25);
      corpus.add(Corpus.article("s" + i, null, lead, prose(1, 50), prose(2, 50), prose(3, 50)));
    }
    corpus.addAll(unrelated(500, 20, (i, a, b) -> page(a, b)));

    assertThat(removed(corpus)).isEmpty();
  }

  @Test
  void leavesWhatCopiesAndVersionsOfOneStoryShare() {
    List<Article> corpus = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String own = prose(100 + i, 20);
      corpus.add(Corpus.article("v" + i, null, prose(1, 80), prose(2, 60), own, FOOTER));
    }
    corpus.addAll(unrelated(50, 20, (i, a, b) -> page(a, b)));

    assertThat(removed(corpus)).isEmpty();
  }

  @Test
  void countsTheStoriesAndNotTheirCopies() {
    List<Article> corpus = new ArrayList<>(unrelated(0, 5, (i, a, b) -> page(a, b, FOOTER)));
    for (int copy = 0; copy < 10; copy++) {
      corpus.add(Corpus.article("copy" + copy, null, prose(1000, 90), "Copy " + copy, FOOTER));
    }

    assertThat(Corpus.learned(corpus, RecurrenceSettings.defaults()))
        .extracting(Recurrent::stories, Recurrent::documents, Recurrent::example)
        .containsExactly(org.assertj.core.api.Assertions.tuple(6, 15, FOOTER));
  }

  @Test
  void leavesTheTemplateOfAWeeklyStory() {
    List<Article> corpus = new ArrayList<>();
    for (int week = 1; week <= 30; week++) {
      corpus.add(
          Corpus.article(
              "week" + week,
              null,
              "Applications for loans on houses rose by "
                  + week
                  + " percent last week, the bankers' group said.",
              "The index of purchases, which leads the sales of houses, fell by 0."
                  + week
                  + " percent.",
              "Rates for loans of thirty years averaged "
                  + (week % 5)
                  + ".12 percent, up from 4.0"
                  + week
                  + ".",
              "The survey covers more than half of all loans on houses and has run since 1990."));
    }
    corpus.addAll(unrelated(0, 30, (i, a, b) -> page(a, b)));

    assertThat(removed(corpus)).isEmpty();
  }

  @Test
  void countsATemplateWithANumberAsOneBlock() {
    List<Article> corpus =
        unrelated(
            0, 30, (i, a, b) -> page(a, b, "There are " + (i + 2) + " comments on this story"));

    assertThat(removed(corpus)).hasSize(30);
  }

  @Test
  void countsATemplateWithANameAsOneBlock() {
    List<Article> corpus =
        unrelated(
            0,
            30,
            (i, a, b) ->
                page(a, b, "Follow " + name(i) + " " + name(i + 7) + " on Twitter for more"));

    assertThat(removed(corpus)).hasSize(30);
  }

  @Test
  void countsATemplateWithAnAddressAsOneBlock() {
    List<Article> corpus =
        unrelated(
            0, 30, (i, a, b) -> page(a, b, "Write to us about it: desk" + i + "@post.example"));

    assertThat(removed(corpus)).hasSize(30);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 9})
  void takesNothingOfASmallCorpus(int documents) {
    assertThat(removed(unrelated(0, documents, (i, a, b) -> page(a, b, FOOTER)))).isEmpty();
  }

  @Test
  void takesNothingThatTooFewStoriesShare() {
    List<Article> corpus = new ArrayList<>(unrelated(0, 3, (i, a, b) -> page(a, b, FOOTER)));
    corpus.addAll(unrelated(10, 30, (i, a, b) -> page(a, b)));

    assertThat(removed(corpus)).isEmpty();
  }

  /** As often as a footer goes at the end, a paragraph in the middle stays. */
  @ParameterizedTest
  @CsvSource({"12, 0", "24, 24"})
  void asksForMoreInTheMiddleOfArticles(int stories, int gone) {
    String background =
        "The strait was closed to ships for nine years after the war of the islands.";
    List<Article> corpus =
        new ArrayList<>(unrelated(0, stories, (i, a, b) -> page(a, background, b)));
    corpus.addAll(unrelated(500, 40, (i, a, b) -> page(a, b)));

    assertThat(removed(corpus)).hasSize(gone);
  }

  @Test
  void leavesHeadingsNamesAndLabels() {
    List<Article> corpus =
        unrelated(
            0,
            40,
            (i, a, b) ->
                page("What is next", a, "Perspectives", b, i < 8 ? "Ann Doe, The Post" : b));

    assertThat(removed(corpus)).isEmpty();
  }

  @Test
  void takesALabelThatStandsAtTheEndOfManyPages() {
    List<Article> corpus = unrelated(0, 40, (i, a, b) -> page(a, b, "Print Share Comment"));

    assertThat(removed(corpus)).hasSize(40);
  }

  @Test
  void leavesWhatArticlesQuote() {
    String quoted = "“We shall build the bridge, and we shall build it of stone,” said the mayor.";
    List<Article> corpus = unrelated(0, 20, (i, a, b) -> page(a, b, quoted));

    assertThat(removed(corpus)).isEmpty();
  }

  /** The appeal goes where a page makes it, and stays where an article quotes it. */
  @Test
  void leavesAnArticleThatQuotesAnAppeal() {
    List<Article> corpus = new ArrayList<>(unrelated(0, 20, (i, a, b) -> page(a, b, FOOTER)));
    corpus.add(
        Corpus.article("critic", null, prose(7001, 60), "\"" + FOOTER + "\"", prose(7002, 60)));

    assertThat(removed(corpus)).hasSize(20).doesNotContainKey("critic.txt");
  }

  @Test
  void countsTheFooterOfASiteAmongItsOwnPages() {
    List<Article> corpus = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String url = "https://www.post.example/" + i;
      corpus.add(Corpus.article("p" + i, url, prose(2 * i, 60), prose(2 * i + 1, 60), FOOTER));
    }
    for (int i = 0; i < 200; i++) {
      String url = "https://other.example/" + i;
      corpus.add(Corpus.article("o" + i, url, prose(5000 + i, 120)));
    }

    RecurrenceSettings strict = new RecurrenceSettings(4, 0.5, 10, 3, null);

    assertThat(Corpus.learned(corpus, strict))
        .extracting(Recurrent::scope)
        .containsExactly("site:post.example");
  }

  @Test
  void dropsAnArticleOfWhichOnlyAHeadingIsLeft() {
    List<Article> corpus = unrelated(0, 12, (i, a, b) -> page(a, b, FOOTER));
    RecurrentTable known = RecurrentTable.of(Corpus.learned(corpus, RecurrenceSettings.defaults()));
    Article empty = Corpus.article("empty", null, FOOTER);
    Article heading = Corpus.article("heading", null, BlockKind.HEADING, "Ships", FOOTER);

    assertThat(new BlockRemover("R", known).apply(empty).dropped().rule())
        .isEqualTo("recurrent-block");
    assertThat(new BlockRemover("R", known).apply(heading).dropped().step()).isEqualTo("R");
  }

  private static String name(int i) {
    return new String[] {"Ann", "Bo", "Cy", "Dee", "Ed", "Flo", "Gus"}[i % 7] + "a".repeat(i / 7);
  }
}
