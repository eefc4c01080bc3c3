package dev.winnow.dedup.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.dedup.words.ComparisonTokens;
import dev.winnow.model.Relation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String FERRY =
      "ALDERHAVEN - The ferry to Northisle stopped running on Monday after its engine failed within"
          + " sight of the harbour, stranding 214 passengers for six hours, the port said. "
          + "Harbour master Inga Thorsen said two tugs from Westmark had brought the vessel in"
          + " shortly before midnight. Nobody was hurt. "
          + "The operator, Sundline, promised refunds and put 40 people up in a hotel. It said the"
          + " engine had been serviced in March and that the cause was not yet known. "
          + "Passengers complained that they had been given neither food nor news. We sat in the"
          + " dark and sang, said Tomas Reed, a teacher who was travelling with his class. "
          + "The island council asked for a second ship. Northisle has 1,900 inhabitants and no"
          + " other link to the mainland in winter. "
          + "Sundline carried 310,000 people last year and is owned by the county of Westmark.";

  private static final String MARKET =
      "NORTHISLE - House sales rose 3.2 percent last week from the week before, a survey by the"
          + " Harbour Bank showed on Wednesday. The index of purchases stood at 184.6 and that of"
          + " refinancing at 2,017.3. The rate for thirty years averaged 4.71 percent, up from 4.58"
          + " percent. The survey covers half of all lending in the county and is not adjusted for"
          + " the season. Last week 812 sales were registered, against 655 a year before.";

  private static final String BOARD =
      "ALDERHAVEN - The text of the statement that the county's Harbour Board issued on Tuesday:"
          + " Reports received since the board met in January suggest that traffic is on a firmer"
          + " footing, and that the state of the quays is improving gradually. Dredging continues"
          + " to expand, but the storage of timber is still weak. The prices of fuel have risen"
          + " markedly since the summer. The board expects that these effects will pass, and will"
          + " keep its dues where they are for an extended period. Voting for it were Inga"
          + " Thorsen, who chairs the board; Olaf Brandt; Tomas Reed; and Greta Lind.";

  private static final String WINNERS =
      "NORTHISLE - The prize of the county for its best baker went to Inga Thorsen of Alderhaven on"
          + " Sunday. The jury praised the bread that Thorsen makes from rye alone, and said that"
          + " nobody in the county bakes with more patience. The prize is worth a year's flour and"
          + " comes with a hat. The winner said she would wear it to church in Westmark and then"
          + " give it to her son Tomas, who also bakes, though not yet as well as she would like.";

  private static final String KEEPER =
      "The keeper of the light at Ellery Point, Anna Morrow, has handed in her keys after 41 years."
          + " She climbed the 212 steps for the last time on Friday, lit the lamp that Captain Reed"
          + " had brought from Bergen in 1931, and wrote a line in the book. The line reads: wind"
          + " north-west 5, sea calm, nobody lost. Morrow was 23 when Northisle hired her for one"
          + " winter, because old Mr. Lind had broken a leg at Candlemas. Lind never came back. She"
          + " stayed, learned to mend the clockwork with parts from a shop in Westmark, and in 1989"
          + " talked the ministry in Alderhaven out of a machine that would have cost 310,000"
          + " crowns. The machine came anyway, in 2004, and failed on 17 nights of its first year."
          + " From Monday the lamp will be switched from Harbour House, 90 kilometres away, where"
          + " Olaf Brandt and 2 others watch 14 lights on one wall of screens.";

  private static final String KEEPER_REWORDED =
      "After 41 years the keeper of the light at Ellery Point, Anna Morrow, gave back the keys."
          + " On Friday she went up the 212 steps once more, lit the lamp that Captain Reed had"
          + " fetched from Bergen in 1931, and put a sentence in the log. It says: wind north-west"
          + " 5, sea smooth, no one lost. Morrow was 23 when Northisle took her on for a winter,"
          + " since old Mr. Lind had broken a leg at Candlemas. Lind did not return. She remained,"
          + " taught herself to repair the clockwork with pieces from a shop in Westmark, and in"
          + " 1989 persuaded the ministry in Alderhaven to do without an engine that would have"
          + " cost 310,000 crowns. It arrived all the same, in 2004, and broke down on 17 nights of"
          + " the first year. Starting Monday the light will be switched from Harbour House, 90"
          + " kilometres off, where Olaf Brandt and 2 more look after 14 lamps on one wall of"
          + " monitors.";

  @Test
  void whatHardlyDiffersIsNear() {
    Link link = compare(FERRY, FERRY.replace("shortly", "a little")).orElseThrow();

    assertThat(link.relation()).isEqualTo(Relation.NEAR);
    assertThat(link.similarity()).isCloseTo(0.93, within(0.02));
  }

  @Test
  void aCutCopyIsContained() {
    Link link = compare(FERRY, FERRY.substring(0, FERRY.indexOf("Passengers"))).orElseThrow();

    assertThat(link.relation()).isEqualTo(Relation.CONTAINED);
    assertThat(link.similarity()).isEqualTo(1);
  }

  @Test
  void theSameFrameWithOtherFiguresIsATemplate() {
    String later =
        MARKET
            .replace("3.2", "1.9")
            .replace("184.6", "188.1")
            .replace("2,017.3", "1,944.0")
            .replace("4.71", "4.80")
            .replace("812", "793");

    assertThat(compare(MARKET, later)).map(Link::relation).contains(Relation.TEMPLATE);
  }

  @Test
  void theSameFrameOfAnotherMonthIsATemplate() {
    String later =
        BOARD
            .replace("on Tuesday", "on Wednesday")
            .replace("in January", "in March")
            .replace("suggest that", "indicate that")
            .replace("is on a firmer footing", "is growing at a moderate pace")
            .replace("still weak", "weaker than before");

    assertThat(compare(BOARD, later)).map(Link::relation).contains(Relation.TEMPLATE);
  }

  @Test
  void theCorrectionOfAMonthIsACopy() {
    assertThat(compare(BOARD, BOARD.replace("in January", "in March")))
        .map(Link::relation)
        .contains(Relation.NEAR);
  }

  @Test
  void theNextDaysVersionIsACopy() {
    String later = BOARD.replace("on Tuesday", "on Wednesday").replace("markedly", "strongly");

    assertThat(compare(BOARD, later)).map(Link::relation).contains(Relation.NEAR);
  }

  @Test
  void theSameFrameWithOtherNamesIsATemplate() {
    String other =
        WINNERS
            .replace("Inga Thorsen of Alderhaven", "Olga Brandt of Southhaven")
            .replace("that Thorsen", "that Brandt")
            .replace("Tomas", "Henrik")
            .replace("Westmark", "Ellery");

    assertThat(compare(WINNERS, other)).map(Link::relation).contains(Relation.TEMPLATE);
  }

  @Test
  void theSameArticleInOtherWordsIsARewrite() {
    assertThat(compare(KEEPER, KEEPER_REWORDED)).map(Link::relation).contains(Relation.REWRITE);
  }

  @Test
  void whatRepeatsTheBackgroundOnlyIsAnotherStory() {
    String background = FERRY.substring(FERRY.indexOf("Passengers"));
    String later =
        "ALDERHAVEN - A second ship will sail to Northisle from May, the county decided on Friday"
            + " by a narrow vote. It was bought from a bankrupt line on the southern coast, and"
            + " needs new lifeboats before it may carry anybody. The opposition called the price"
            + " absurd, and asked who had inspected the hull. Captain Olaf Brandt, who retired in"
            + " spring, will come back to train a crew of fourteen. ";

    assertThat(compare(FERRY, later + background)).isEmpty();
  }

  @Test
  void anotherReportOfTheEventIsNoRewrite() {
    String other =
        "Stranded for six hours: 214 people spent Monday night on the Northisle ferry. Tomas Reed"
            + " taught his class songs while they waited for tugs from Westmark. Sundline, the"
            + " company that runs the service, said on Tuesday it did not know why the engine gave"
            + " up. Inga Thorsen of the Alderhaven port called it luck that the sea was calm.";

    assertThat(compare(FERRY, other)).isEmpty();
  }

  @Test
  void veryShortDocumentsAreCopiesOfTheSameWordsOnly() {
    String stub = "This story is for readers with a subscription to the Alderhaven Courier.";

    assertThat(compare(stub, stub)).map(Link::relation).contains(Relation.NEAR);
    assertThat(compare(stub, stub + " Sign in.")).isEmpty();
  }

  @Test
  void nothingIsNothing() {
    assertThat(compare("", "")).isEmpty();
    assertThat(compare("", FERRY)).isEmpty();
  }

  private static Optional<Link> compare(String a, String b) {
    return new Comparison(0.7).compare(compared(1, a), compared(2, b));
  }

  private static ComparedDocument compared(int number, String text) {
    ComparisonTokens words = new ComparisonTokens();
    words.add(text);
    return new ComparedDocument(DocumentWords.of(new OwnerKey(number, 0, "0"), words.toArray()));
  }
}
