package dev.winnow.pipeline;

import org.junit.jupiter.api.Test;

/** Articles that are tables lose no line, alone, in long blocks and amid a page. */
class TablesSurviveTest {

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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }
}
