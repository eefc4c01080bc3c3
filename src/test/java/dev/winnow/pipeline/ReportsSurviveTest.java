package dev.winnow.pipeline;

import org.junit.jupiter.api.Test;

/** Reports, statements and comment lose no line, alone, in long blocks and amid a page. */
class ReportsSurviveTest {

  @Test
  void aReportWithShortParagraphs() {
    String article =
        """
        Council votes for second bridge
        The council of Riverton voted on Monday for a second bridge, after a debate that lasted six hours.
        Work is to begin in the spring, according to the surveyor who presented the plans.
        The plan was opposed by three members, among them a former mayor.
        "This is a folly," she said.
        She left the room before the vote.
        The bridge will cost four million dollars, of which the state pays one half and the town the other.
        It will be named after the woman who drew the first.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void aReportThatQuotesPaywalls() {
    String article =
        """
        Why the local press is locking its doors
        Publishers who put up a paywall this year lost readers at first and then won many of them back.
        Subscribers who had reached the limit of free articles were shown a note that they could close.
        The wording of the note differed from paper to paper.
        "Subscribe now for one dollar a week," said the Valley Times.
        "Already a subscriber? Sign in," said the Harbour Post, and nothing else.
        "This article is for subscribers only," said the Northam Echo.
        Newsletters did better still, and by signing up readers agreed to let their habits be measured.
        Comments were closed on most of the sites, and sharing on social networks brought few visitors.
        The study, by two economists in Riverton, will be presented to the regulator in the autumn.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.POST.leaves(article);
    EnglishPages.TIMES.leaves(article);
  }

  @Test
  void anObituary() {
    String article =
        """
        Ana Doe, chronicler of rivers
        Ana Doe, who wrote about rivers for half a century, died on Monday at her home. She was 91.
        She joined the Valley Times as a typist in 1952 and became its first foreign correspondent.
        Her book on the great flood, published in 1961, is in print to this day in eleven languages.
        She never married the engineer to whom she dedicated it.
        Ana Doe, writer, born 4 May 1930; died 2 May 2021
        She is survived by two sons, a daughter, nine grandchildren and a parrot called Admiral.
        In lieu of flowers the family asks for donations to the lifeboats, which she loved.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void aPressRelease() {
    String article =
        """
        Riverton Boats sells its hundredth electric ferry
        RIVERTON, 4 May 2021 - Riverton Boats has sold its hundredth electric ferry, it said on Tuesday.
        The ferry will run between the two islands from June and carry sixty passengers and ten bicycles.
        "We began with one hull and a loan," said Sam Doe, who founded the yard with his sister in 1998.
        Riverton Boats builds ferries, tugs and lifeboats, and has four hundred workers in two yards.
        Journalists may call Sam Doe at the yard in Riverton between nine and noon on any weekday.
        Pictures of the ferry may be had from the yard free of charge.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.POST.leaves(article);
    EnglishPages.TIMES.leaves(article);
  }

  @Test
  void aSpeech() {
    String article =
        """
        The mayor's speech at the bridge
        My friends, when I came to this town there was no bridge, and there was no road to it either.
        You built both with your own hands, and nobody who was here in that year will ever forget it.
        We did not ask who was paying. We did not ask who would be thanked.
        We built.
        Today we open a second bridge, and it will be called after the woman who drew the first.
        She would have laughed at us for making speeches when there is so much work left to do.
        To the welders: thank you.
        To the divers: thank you.
        To those who brought us soup in the winter of the flood: thank you.
        God bless this town.
        Thank you.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void aStatementInShortSentences() {
    String article =
        """
        Full text: the bishop's statement
        The bishop issued the following statement on Tuesday morning, after a night of talks in the chapter house.
        To the people of the valley,
        I have heard you.
        I have read each of your letters, and there were many of them.
        I ask your forgiveness for my silence.
        On Sunday the bells will not be rung.
        Pray for the drowned.
        Pray for me.
        + Odo, Bishop of Riverton
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void aLeaderInShortSentences() {
    String article =
        """
        Enough of the committee
        The council has voted to study the bridge.
        Again.
        It has done so eleven times since I moved here.
        It has never built anything.
        Let me say what everybody knows.
        We do not need a study.
        We need a bridge.
        And we need it before the winter, because the old one will not see another spring.
        There is money. There are plans. There is a river.
        What is missing is shame.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void aFlashOfOneSentence() {
    String article =
        """
        Riverton harbour reopens after storm
        RIVERTON (Valley News) - The harbour of Riverton reopened on Thursday, three days after a storm, its master said.
        """;

    Survival.alone(article);
    EnglishPages.POST.leaves(article);
    EnglishPages.TIMES.leaves(article);
  }

  @Test
  void aFlashOfTwoLines() {
    String article =
        """
        Central bank leaves rate at 2.25%
        The central bank left its key rate at 2.25% on Thursday, as expected.
        More soon
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void aReviewWithCredits() {
    String article =
        """
        A film about a roof
        The director has waited nine years to make this film, and one understands why nobody would let her.
        A Roof over Northam
        Directed by Ida Moe
        With Sam Doe, Eva Poe, Tom Loe
        112 minutes
        In cinemas from Thursday
        There is a roof, there are people under it, and there is rain: the rest is looks and silences.
        It is wonderful.
        Four stars
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void aColumnWithItsAuthorsName() {
    String article =
        """
        Two kinds of people
        There are two kinds of people in this town, those who cross the bridge and those who talk about it.
        I have been both, and I can tell you that the second kind sleeps better and complains more often.
        The council, which has never crossed anything, has now voted to study the question once again.
        May it find what it seeks, and may the rest of us be on the other side by the time it does.
        Ana Doe
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
  }

  @Test
  void footnotesAndReferences() {
    String article =
        """
        How old is the stone bridge?
        The stone bridge of Riverton is commonly said to date from 1911, but its piers are a good deal older.[1]
        Mortar from the third pier has been dated to the reign of Bishop Odo, with an error of thirty years.[2]
        The archives say nothing of it, for they burned in the year in which the tram came.[3]
        Notes
        1. Doe, A., The Rivers of the Vale, Riverton 1961, p. 44
        2. Roe, S. & Poe, E., "Mortar and memory", Journal of Piers 12 (2019), 33-58
        3. Annals of the Town of Riverton, vol. 3, fol. 12v
        References
        Doe, A. (1961). The Rivers of the Vale. Riverton: Quay Press.
        Muster, M. (2003). Bridges before bridges. Northam University Press.
        """;

    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }
}
