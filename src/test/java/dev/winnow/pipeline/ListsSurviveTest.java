package dev.winnow.pipeline;

import org.junit.jupiter.api.Test;

/** Articles that are lists lose no line, alone, in long blocks and amid a page. */
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.POST.leaves(article);
    EnglishPages.TIMES.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.POST.leaves(article);
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
    EnglishPages.POST.leaves(article);
  }
}
