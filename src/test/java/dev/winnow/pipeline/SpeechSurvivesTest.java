package dev.winnow.pipeline;

import org.junit.jupiter.api.Test;

/** Dialogue, verse and letters lose no line, alone, in long blocks and amid a page. */
class SpeechSurvivesTest {

  @Test
  void aTranscript() {
    String article =
        """
        Transcript: the harbour master before the committee
        The following is a transcript of the hearing on the storm, shortened and edited for clarity.
        CHAIR: Were you at the harbour that night?
        HARBOUR MASTER: I was.
        CHAIR: At what time?
        HARBOUR MASTER: From four.
        MS. DOE: And you saw the boats?
        HARBOUR MASTER: I heard them.
        MS. DOE: You heard them?
        HARBOUR MASTER: They were knocking against the wall like somebody who wants to come in.
        CHAIR: Did you call anyone?
        HARBOUR MASTER: My wife.
        (Laughter)
        CHAIR: Thank you. That will be all.
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void anExtractWithDialogue() {
    String article =
        """
        An extract from 'The Ferryman's Daughter'
        Nobody had seen the ferryman since the night of the storm, and nobody had thought of asking his daughter.
        "Is he in there?"
        "No."
        "Where, then?"
        She pointed at the water.
        "All of him?" I said.
        "Most."
        I sat down on the step beside her. The rain had stopped, or had gone to stop elsewhere.
        "You will want tea," she said.
        "I will."
        "There is no milk"
        "There never was."
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void anInterviewInShortLines() {
    String article =
        """
        The painter who stayed in the bath
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
        Will you go to the ceremony in the autumn?
        Perhaps
        And wear the hat?
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
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
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }

  @Test
  void lyrics() {
    String article =
        """
        The ferryman's song
        The ferrymen of the lower river have sung this song for two hundred years, and nobody knows who wrote it.
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
        """;

    Survival.alone(article);
    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
  }

  @Test
  void letters() {
    String article =
        """
        Letters: the bridge, the parrot and the price of bread
        Your leader on the bridge (3 May) was unjust to the council, which has at least never promised anything.
        Sam Doe
        Riverton
        The parrot in your obituary of Ana Doe is no parrot but a macaw. I have been bitten by it.
        Eva Poe
        Harbour Town
        Bread at 3.95 in Quayside? Bake your own.
        Name and address supplied
        May I be the last to say that I did not see a cuckoo this spring?
        Tom Loe
        Hillfoot, Northam
        """;

    Survival.inLongBlocks(article);
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

    Survival.inLongBlocks(article);
    EnglishPages.TIMES.leaves(article);
    EnglishPages.POST.leaves(article);
  }
}
