package dev.winnow.strip;

import org.junit.jupiter.api.Test;

/** Articles that are lists, alone, in long blocks and amid the rest of a page, lose no line. */
class ListsSurviveTest {

  @Test
  void aLiveBlog() {
    String article =
        """
        Storm closes the harbour: as it happened
        The storm reached the coast shortly before six in the morning and tore the roof off the customs house.
        17:40
        That is all from us today. The harbour stays closed until the divers have looked at the quay.
        16:05
        The ferry company says that it hopes to sail again on Thursday.
        14:30
        Power is back in the old town
        The grid operator says that all but two hundred households have power again.
        12:15
        Two boats have sunk at their moorings, the harbour master says, and nobody was on board.
        09:50
        Schools closed
        All four schools in the harbour district are closed, and those in the hills open at ten.
        06:10
        The first gust of more than 140 kilometres an hour is measured at the lighthouse.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aListOfFive() {
    String article =
        """
        Five bridges to see before you die
        Bridges are built to be crossed, but some of them are worth the journey even if you turn round halfway.
        1. The Old Stone Arch, Riverton
        Built in 1911 and still without a single bolt, it carries the tram and the morning crowd.
        2. The Swing Bridge, Northam
        It opens for ships at noon, and the children of the town race to see it.
        3. Valley Viaduct
        Forty pillars, each of them different, because the builders could not agree.
        4. The Rope Walk
        Not for the faint of heart
        5. Bridge of Sighs and Sausages
        The name comes from the butcher who had his shop on it until the flood.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aMedalTable() {
    String article =
        """
        Medal table after day six
        Riverton stays on top of the table after the rowers won gold and silver in the last races of the day.
        1. Riverton 12 gold, 8 silver, 9 bronze
        2. Northam 9 gold, 11 silver, 3 bronze
        3. Harbour Town 7 gold, 2 silver, 6 bronze
        4. Old Mill 4 gold, 4 silver, 4 bronze
        5. Quayside 1 gold, 0 silver, 2 bronze
        Tomorrow's finals: javelin, pole vault, 4x100 relay
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aRecipe() {
    String article =
        """
        Lentil soup that keeps for three days
        This soup keeps for three days, and it is better on the second of them than on the first.
        Serves 4
        500 g red lentils
        2 onions, finely chopped
        1 tbsp cumin
        Juice of one lemon
        Salt and pepper
        For the topping
        100 g yoghurt
        A handful of mint
        Fry the onions until they are brown and sweet, which will take a good deal longer than you think.
        Add the lentils, the cumin and two litres of water, and let it all simmer for forty minutes.
        Stir in the lemon and serve.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aListOfResults() {
    String article =
        """
        Results of the second round
        The second round of the county cup was played on Saturday in heavy rain, and two matches were called off.
        Riverton 3, Northam 1
        Valley Rovers 0, Harbour Town 0
        Old Mill 2, Quayside 5
        St. Ann 1, Bridge United 1
        Lakeside 4, Hillfoot 0
        Eastgate 2, Westgate 2
        Fairview 0, Dockers 1
        Castle 6, Meadow Park 2
        The draw for the third round is on Tuesday at noon in the town hall of Riverton.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aWeatherReport() {
    String article =
        """
        Rain from the west, clearing on Sunday
        A low pressure system over the sea brings rain to the whole of the coast until Saturday evening.
        Today: rain, heavy at times, 9 to 12 degrees
        Tonight: drizzle, fog in the valleys
        Tomorrow: showers, later dry from the west, 14 degrees
        Sunday: sunny and dry, up to 19 degrees
        Wind: south-west, 4 to 6, gusts of 8 at the lighthouse
        Sunrise 5.41, sunset 20.33
        The pollen count stays low, and the rivers will not rise above the first mark.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aTableOfPrices() {
    String article =
        """
        What a basket costs in five towns
        We bought the same basket of food in five towns on the same day, and the differences are larger than ever.
        Riverton 41.20
        Northam 38.75
        Harbour Town 44.10
        Old Mill 36.90
        Quayside 47.55
        Bread alone costs 2.10 in Old Mill and 3.95 in Quayside.
        Change since last year, in per cent
        Bread +12.1
        Milk +7.4
        Butter +3.9
        Eggs -1.2
        The basket holds the forty goods that the statistical office uses to measure inflation.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void keyFacts() {
    String article =
        """
        What we know about the storm
        • The storm made landfall at six
        • Two boats sank, nobody was hurt
        • Harbour closed until Thursday
        • Schools in the harbour district are shut
        • Damage is put at four million dollars
        The storm that hit the coast on Monday was the strongest since the great flood, the weather office said.
        Its gusts reached 142 kilometres an hour at the lighthouse before the instrument itself was blown away.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void televisionListings() {
    String article =
        """
        Tonight's television
        Two films compete for your evening, and for once both of them are worth staying in for.
        Channel One
        18.00 News and weather
        18.30 Gardens of the North
        19.15 The Bridge (3/8)
        20.05 Film: The Ferryman's Daughter
        22.00 Late news
        Channel Two
        18.00 Cartoons
        19.00 Cooking with Sam Doe
        20.15 Film: A Roof over Northam
        22.10 Football: county cup highlights
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aCourtList() {
    String article =
        """
        In the courts this week
        The following cases were dealt with by Riverton magistrates' court between Monday and Thursday.
        Sam Doe, 34, of Mill Lane, Riverton. Speeding. Fined $120.
        Ana Roe, 51, of Quay Street, Harbour Town. Theft of a bicycle. 40 hours of unpaid work.
        Max Muster, 22, no fixed address. Drunk and disorderly. Fined $60
        Eva Poe, 45, of Castle Road, Northam. No licence. Six points
        Tom Loe, 29, of Hillfoot. Failing to stop. Banned for six months
        The court sits again on Monday, when eleven cases are to be heard.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void electionResults() {
    String article =
        """
        How the valley voted
        The Bridge Party has won seven of the twelve seats on the valley council, one more than four years ago.
        Riverton East
        Ana Doe (Bridge) 2,311
        Sam Roe (River) 1,988
        Eva Poe (Independent) 402
        Turnout 61.2%
        Riverton West
        Tom Loe (River) 3,020
        Max Muster (Bridge) 2,977
        Turnout 58.9%
        Northam
        Ida Moe (Bridge) 1,540
        Jon Zoe (River) 1,102
        Turnout 49.0%
        A recount in Riverton West has been asked for and will begin on Thursday.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aChronology() {
    String article =
        """
        The bridge: a chronology
        For more than a hundred years the valley has argued about its bridge, and these are the dates to remember.
        1911
        The stone bridge is opened by the bishop.
        1943
        Two arches are blown up by retreating troops
        1946: Rebuilt in eleven months
        1974
        The tram is taken off the bridge
        March 2008
        Divers find cracks in the third pillar.
        12 May 2021
        The council votes for a second bridge, eight to three
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void eventListings() {
    String article =
        """
        Seven things to do this weekend
        Rain or shine, there is enough going on in the valley to keep you out of the house until Monday.
        Jazz on the quay
        Saturday, 8 pm, Harbour Hall, $12
        Flea market
        Sunday from 7 am, Castle Square, free
        The Ferryman's Daughter
        The film everyone talks about, with the director present. Saturday, 6 pm, Old Mill Cinema
        Open day at the lighthouse
        Sunday, 10 am to 4 pm; bring your own sandwiches
        Choir of the Northam dockers
        Sunday, 5 pm, St. Ann's, donations welcome
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void questionsAndAnswers() {
    String article =
        """
        What the new parking rules mean for you
        From Monday new rules hold for everybody who leaves a car in the old town. Here is what you need to know.
        Who has to pay?
        Everybody who does not live within the walls.
        How much is it?
        Two dollars for the first hour, three for each hour after that.
        What about Sundays?
        Free, as before.
        Can I pay by phone?
        Yes
        Is there a fine?
        There is. It is forty dollars, and it doubles after two weeks.
        Where does the money go?
        To the bridge, the council says.
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aQuiz() {
    String article =
        """
        The Saturday quiz
        Fifteen minutes, no telephone, and the loser makes the tea. The answers are at the foot of the column.
        1. Which river runs through Riverton?
        2. Who built the stone bridge?
        3. In which year did the tram stop?
        4. What did the butcher on the bridge sell?
        5. How many pillars has the viaduct?
        Answers
        1. The Lower Vale
        2. Bishop Odo's masons
        3. 1974
        4. Sausages
        5. Forty
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aColumnOfCorrections() {
    String article =
        """
        Corrections and clarifications
        An article about the customs house said that its roof was of copper. It was of lead (Storm tears off roof, 3 May, page 2).
        The recipe for lentil soup on Saturday left out the lentils.
        Sam Doe is a welder, not a warden, as a caption had it (Bridge opened, 30 April).
        Other recently amended articles include:
        Northam wins at last
        The parrot that outlived its owner
        How the valley voted
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }

  @Test
  void aHoroscope() {
    String article =
        """
        Your week in the stars
        Venus enters your house of letters this week, and what was silent begins to speak.
        Aries
        A friend asks for a favour. Say yes before you know what it is.
        Taurus
        Money comes and goes
        Gemini
        You were right, and it does not help.
        Cancer
        Stay at home on Wednesday.
        Leo
        Somebody is looking at you. Look back.
        Virgo
        Leave the drawer as it is.
        Libra
        Not now
        """;
    Survival.alone(article);
    Survival.inLongBlocks(article);
    Page.TIMES.leaves(article);
    Page.POST.leaves(article);
  }
}
