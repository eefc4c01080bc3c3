package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Articles that speak of boilerplate, or look like it, lose no sentence of their own. */
class ArticlesSurviveTest {

  private static void survives(String article) {
    assertThat(ShippedRules.taken(article)).isEmpty();
    assertThat(ShippedRules.takenWithModel(article)).isEmpty();
  }

  @Test
  void aReportOnADonationAppeal() {
    survives(
        """
        A paper that was banned last month has asked its readers for money, and they have answered.
        "We need your help," the editor wrote in a letter that was shared forty thousand times.
        The letter asked readers to consider making a donation of any size before the end of June.
        "Your support, no matter how small, makes a world of difference," it went on.
        Critics said that a newsroom must not rely on the generosity of strangers, however many.
        The editor disagreed: donations had paid for two trials, he said, and would pay for a third.
        By Friday 12,000 people had given, most of them less than ten dollars, according to the paper.
        """);
  }

  @Test
  void aReportOnPaywallsAndNewsletters() {
    survives(
        """
        Publishers who put up a paywall this year lost readers at first and then won many of them back.
        Subscribers who had reached the limit of free articles were shown a note that they could close.
        One in nine chose to subscribe for less than a dollar a week, the survey of 40 titles found.
        Newsletters did better still, and by signing up readers agreed to let their habits be measured.
        The regulator wants to know whether the sites set cookies before anybody had agreed to them.
        "Subscribe now" was the button that worked best, the authors said, and nobody knows quite why.
        Comments were closed on most of the sites, and sharing on social networks brought few visitors.
        All rights to the study belong to the university, which holds the copyright for thirty years.
        """);
  }

  @Test
  void anInterviewInShortLines() {
    survives(
        """
        The painter opens the door herself. She has set out tea, and no biscuits.
        Where were you when you heard?
        In the bath.
        And what did you do?
        I stayed there.
        For how long?
        Until it was cold
        Did nobody call?
        Everybody did
        You did not answer.
        Why should I?
        It was good news.
        So they say
        Will you go to the ceremony in the autumn, then, and give the speech they hope for?
        Perhaps
        """);
  }

  @Test
  void aListOfResults() {
    survives(
        """
        Results of the second round
        Riverton 3, Northam 1
        Valley Rovers 0, Harbour Town 0
        Old Mill 2, Quayside 5
        St. Ann 1, Bridge United 1
        Lakeside 4, Hillfoot 0
        Eastgate 2, Westgate 2
        Fairview 0, Dockers 1
        Castle 6, Meadow Park 2
        """);
  }

  @Test
  void lyrics() {
    survives(
        """
        Down by the river where the barges lie
        I heard a woman sing of days gone by
        Oh carry me over
        Oh carry me home
        The tide is a lover
        That leaves you alone
        Down by the river where the lamps burn low
        I asked her a question that she did not know
        Oh carry me over
        Oh carry me home
        """);
  }

  @Test
  void aSpeechThatThanksItsListeners() {
    survives(
        """
        My friends, when I came to this town there was no bridge, and there was no road to it either.
        You built both with your own hands, and nobody who was here in that year will ever forget it.
        We did not ask who was paying, and we did not ask who would be thanked when it was done.
        Today we open a second bridge, and it will be called after the woman who drew the first.
        She would have laughed at us for making speeches when there is so much work left to do.
        Thank you.
        """);
  }

  @Test
  void anObituary() {
    survives(
        """
        Ana Doe, who wrote about rivers for half a century, died on Monday at her home. She was 91.
        She joined the Valley Times as a typist in 1952 and became its first foreign correspondent.
        Her book on the great flood, published in 1961, is in print to this day in eleven languages.
        She is survived by two sons, a daughter, nine grandchildren and a parrot called Admiral.
        In lieu of flowers the family asks for donations to the lifeboats, which she loved.
        """);
  }

  @Test
  void aRecipe() {
    survives(
        """
        This soup keeps for three days, and it is better on the second of them than on the first.
        500 g red lentils
        2 onions
        1 tbsp cumin
        Juice of one lemon
        Salt
        Fry the onions until they are brown and sweet, which will take a good deal longer than you think.
        Add the lentils, the cumin and two litres of water, and let it all simmer for forty minutes.
        Stir in the lemon and serve.
        """);
  }

  @Test
  void aPressReleaseWithItsContact() {
    survives(
        """
        RIVERTON, 4 May 2021 - Riverton Boats has sold its hundredth electric ferry, it said on Tuesday.
        The ferry will run between the two islands from June and carry sixty passengers and ten bicycles.
        Riverton Boats builds ferries, tugs and lifeboats, and has four hundred workers in two yards.
        Journalists may call Sam Doe at the yard in Riverton between nine and noon on any weekday.
        """);
  }

  @Test
  void aColumnThatEndsWithItsAuthorsName() {
    survives(
        """
        There are two kinds of people in this town, those who cross the bridge and those who talk about it.
        I have been both, and I can tell you that the second kind sleeps better and complains more often.
        The council, which has never crossed anything, has now voted to study the question once again.
        May it find what it seeks, and may the rest of us be on the other side by the time it does.
        Ana Doe
        """);
  }

  @Test
  void shortSubheadingsBetweenParagraphs() {
    survives(
        """
        The second dam was never meant to hold for longer than it took to build the third of them.
        Related industries
        Mills, tanneries and two breweries depended on the water, and all of them closed in one year.
        Recent history
        In the decade that followed the valley lost a third of its people, most of them to the coast.
        Contents of the archive
        What is known of those years lies in forty boxes that nobody had opened before last autumn.
        """);
  }

  @Test
  void keyPointsAboveAnArticle() {
    survives(
        """
        Council votes eight to three for the bridge
        Work is to begin in the spring
        Critics vow to go to court
        Old bridge dates from 1911
        The council met for six hours on Monday before it voted for the plan, by eight votes to three.
        Its critics had gathered three thousand signatures, and they said that they would go to court.
        Work on the site is to begin next spring, according to the surveyor who presented the details.
        """);
  }

  @Test
  void appealsThatSomebodyQuotes() {
    survives(
        """
        The mill at Oldford was to be pulled down in 2018, and nobody thought that it could be saved.
        We need your help, the miller wrote on a board by the road, and the village read it every day.
        Subscribe to our newsletter and a loaf is yours each Friday, the bakery promised its customers.
        Visitors to the website met a window that read "Accept all cookies" before they saw the mill.
        All rights reserved, says a plate below the wheel, which makes the children of the village laugh.
        Last month the mill ground its first flour in forty years, and the village ate it within a week.
        """);
  }
}
