package dev.winnow.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.Texts;
import dev.winnow.model.Metadata;
import dev.winnow.model.RemovalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
  private static final String BODY =
      "The council of the town met on Friday and voted for the new bridge over the river, which is"
          + " to be built by the summer of next year.";

  @Test
  void titleBylineDateAndSection() {
    String text =
        "Town votes for a new bridge\nPublished in Town & River\nBy Jane Roe and John Doe, Staff"
            + " Writer\nJune 1, 2025 10:15 AM\n"
            + BODY;
    assertThat(Texts.removals(text))
        .containsExactly(
            "title: Town votes for a new bridge",
            "section: Published in Town & River",
            "byline: By Jane Roe and John Doe, Staff Writer",
            "date: June 1, 2025 10:15 AM");
    Metadata metadata = Texts.article(text).metadata();
    assertThat(metadata.title()).isEqualTo("Town votes for a new bridge");
    assertThat(metadata.byline()).isEqualTo("Jane Roe, John Doe");
    assertThat(metadata.published()).isEqualTo("2025-06-01");
    assertThat(metadata.language()).isEqualTo("en");
    assertThat(Texts.kinds(text)).containsExactly("paragraph: " + BODY);
  }

  @Test
  void aGluedDateIsCutOff() {
    String text = " date 2025-06-01 " + BODY;
    assertThat(Texts.removals(text)).containsExactly("date: date 2025-06-01");
    assertThat(Texts.kinds(text)).containsExactly("paragraph: " + BODY);
    assertThat(Texts.article(text).metadata().published()).isEqualTo("2025-06-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, the bridge had been closed for a week and nobody knew when it would open.",
        "By the time the bridge was closed, the mayor had left the town for a holiday abroad.",
        "June 1, 2025 was the day on which the bridge was closed by the mayor of the town.",
        "2025-06-01 is the date on the letter that the mayor sent to the builders of the bridge.",
        "LONDON (Reuters) - The bridge was closed on Monday, the mayor told the council.",
        "Published in 1925, the novel tells of a bridge that nobody dares to walk upon.",
      })
  void sentencesAreNoMetadata(String sentence) {
    assertThat(Texts.removals(sentence + "\n" + BODY)).isEmpty();
  }

  @Test
  void relativeAgeIsTheAggregators() {
    String text = "Town votes for a new bridge\n\n1 month ago 12\n\n" + BODY;
    assertThat(Texts.article(text).removals())
        .filteredOn(removal -> removal.kind() == RemovalKind.AGGREGATOR)
        .singleElement()
        .satisfies(removal -> assertThat(removal.rule()).isEqualTo("relative-age"));
  }

  @Test
  void headerLines() {
    String text =
        "Title: Town votes for a new bridge\nAuthor: Jane Roe\nSource: The Ferryman\n"
            + "URL: https://news.example/bridge\n"
            + BODY;
    Metadata metadata = Texts.article(text).metadata();
    assertThat(metadata)
        .isEqualTo(
            new Metadata(
                "Town votes for a new bridge",
                "Jane Roe",
                null,
                "The Ferryman",
                "https://news.example/bridge",
                "en"));
    assertThat(Texts.kinds(text)).containsExactly("paragraph: " + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: MI5 sending ferry report to committee this week",
        "Source: Ferry Will Reopen",
        "Category: Hurricane Nears Ferry Coast",
        "Title: a word that divides the ferrymen",
      })
  void aHeadlineIsNoHeaderLine(String line) {
    Metadata metadata = Texts.article(line + "\n\nBy Jane Roe\n\n" + BODY).metadata();
    assertThat(metadata.title()).isEqualTo(line);
    assertThat(metadata.site()).isNull();
    assertThat(metadata.byline()).isEqualTo("Jane Roe");
  }

  @Test
  void twoHeaderLinesMakeAHeader() {
    Metadata metadata =
        Texts.article("Source: The Ferryman\nDate: June 1, 2025\n" + BODY).metadata();
    assertThat(metadata.site()).isEqualTo("The Ferryman");
    assertThat(metadata.published()).isEqualTo("2025-06-01");
  }

  @Test
  void severalFieldsInALine() {
    String text = "Town votes for a new bridge\nBy Jane Roe | June 1, 2025 | 3 hours ago\n" + BODY;
    assertThat(Texts.article(text).metadata().byline()).isEqualTo("Jane Roe");
    assertThat(Texts.article(text).metadata().published()).isEqualTo("2025-06-01");
    assertThat(Texts.article(text).blocks()).hasSize(1);
  }

  @Test
  void theDateOfPublicationWinsOverThatOfAChange() {
    String text =
        "Town votes for a new bridge\nUpdated June 3, 2025\nPublished June 1, 2025\n" + BODY;
    assertThat(Texts.article(text).metadata().published()).isEqualTo("2025-06-01");
  }

  @Test
  void anUpdateIsNoPublication() {
    String text = "Town votes for a new bridge\nUpdated: June 3, 2025\n" + BODY;
    assertThat(Texts.article(text).metadata().published()).isNull();
    assertThat(Texts.removals(text)).contains("date: Updated: June 3, 2025");
  }

  @Test
  void twoDatesOfWhichNothingIsSaidAreNone() {
    String head = "Town votes for a new bridge\n";
    String range = head + "June 5, 2024 - June 9, 2024\n" + BODY;
    assertThat(Texts.article(range).metadata().published()).isNull();
    assertThat(Texts.kinds(range)).contains("paragraph: June 5, 2024 - June 9, 2024");
    String byline = head + "By Jane Roe June 5, 2024 June 9, 2024\n" + BODY;
    assertThat(Texts.article(byline).metadata().byline()).isEqualTo("Jane Roe");
    assertThat(Texts.article(byline).metadata().published()).isNull();
    String lines = head + "June 5, 2024\nJune 9, 2024\n";
    assertThat(Texts.article(lines + BODY).metadata().published()).isNull();
    assertThat(Texts.article(lines + "Published June 7, 2024\n" + BODY).metadata().published())
        .isEqualTo("2024-06-07");
  }

  @Test
  void aChronicleKeepsItsDates() {
    String text = "24.02.2022 " + BODY + "\n\n01.03.2022 " + BODY;
    assertThat(Texts.removals(text)).isEmpty();
    assertThat(Texts.article(text).metadata().published()).isNull();
    assertThat(Texts.removals("24.02.2022 " + BODY + "\n\n" + BODY))
        .containsExactly("date: 24.02.2022");
    assertThat(Texts.removals("Dated 24.02.2022 " + BODY)).isEmpty();
  }

  @Test
  void theSiteBehindATitle() {
    Metadata bar = Texts.article("Town votes for a new bridge | The Ferryman\n" + BODY).metadata();
    assertThat(bar.title()).isEqualTo("Town votes for a new bridge");
    assertThat(bar.site()).isEqualTo("The Ferryman");
    String dash = "Town votes for a new bridge - The Ferryman\nHome\nTown votes for a new bridge\n";
    assertThat(Texts.article(dash + BODY).metadata().site()).isEqualTo("The Ferryman");
    assertThat(Texts.article("Town votes - at last - for it\n" + BODY).metadata().title())
        .isEqualTo("Town votes - at last - for it");
  }

  @Test
  void theStandfirstMayStandBeforeTheByline() {
    String text =
        "Town votes for a new bridge\nIt took the council nine years.\nBy Jane Roe\n" + BODY;
    assertThat(Texts.article(text).metadata().byline()).isEqualTo("Jane Roe");
    assertThat(Texts.kinds(text)).contains("paragraph: It took the council nine years.");
  }

  @Test
  void linesBelowTheHeadAreText() {
    assertThat(Texts.removals(BODY + "\n" + BODY + "\nJune 1, 2025\nBy Jane Roe\n" + BODY))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          de > Von Jane Roe                               > Jane Roe
          de > Von Jane Roe, Hamburg                      > Jane Roe
          fr > Par Jane Roe                               > Jane Roe
          es > Por Jane Roe                               > Jane Roe
          es > Por María José García de la Vega           > María José García de la Vega
          it > di Jane Roe                                > Jane Roe
          nl > door Jane Roe                              > Jane Roe
          en > BY Jane Roe                                > Jane Roe
          en > Von: Jane Roe                              > Jane Roe
          en > Author: Jane Roe                           > Jane Roe
          en > By: Jane Roe                               > Jane Roe
          en > By Frankie Block                           > Frankie Block
          en > Written by Jane Roe, The Ferryman Magazine > Jane Roe
          en > By Jane Roe, Reuters                       > Jane Roe
          """)
  void bylines(String language, String line, String names) {
    assertThat(Byline.names(line, language)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday Morning",
        "By the river",
        "By Popular demand",
        "Von Ort zu Ort",
        "By Jane Roe told us",
        "By 2030 Targets",
        "By Moonlight",
        "Von Roe Joins River Rowers",
        "Di Roe Scores Twice, Ferry Wins",
        "By Jane Roe's House",
        "By Appointment Only",
        "By Company Size",
        "By Block Renovation",
      })
  void noBylines(String line) {
    assertThat(Byline.names(line, "en")).isNull();
  }

  @Test
  void aNameThatIsALeadElsewhereStaysInTheHeadline() {
    Metadata metadata = Texts.article("Von Roe Joins River Rowers\n\n" + BODY).metadata();
    assertThat(metadata.byline()).isNull();
    assertThat(metadata.title()).isEqualTo("Von Roe Joins River Rowers");
  }

  @Test
  void bylineInCyrillic() {
    assertThat(Byline.names("Автор: Анна Ивановна Петрова", "ru"))
        .isEqualTo("Анна Ивановна Петрова");
  }
}
