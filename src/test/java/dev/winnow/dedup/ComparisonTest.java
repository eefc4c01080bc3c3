package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    return new Comparison(0.7).compare(grams(1, a), grams(2, b));
  }

  private static Grams grams(int number, String text) {
    WordHashes words = new WordHashes();
    words.add(text);
    return new Grams(Sketch.of(new OwnerKey(number, 0, "0"), words.toArray()));
  }
}
