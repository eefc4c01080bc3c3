package dev.winnow.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {
  @Test
  void wordsStandBetweenCommasAndLinesAndMayHoldSpaces() {
    WordLists lists =
        parse(
            """
            # Words of rivers.

            # Who swims.
            [swimmers]
            otter, beaver,
            water vole
            [signs of water]
            weir, #ford
            """);

    assertThat(lists.names()).containsExactly("swimmers", "signs of water");
    assertThat(lists.words("swimmers")).containsExactlyInAnyOrder("otter", "beaver", "water vole");
    assertThat(lists.words("swimmers", "signs of water")).hasSize(5).contains("weir", "#ford");
    assertThat(lists.all()).containsOnlyKeys("swimmers", "signs of water");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a];otter, otter | rivers.txt:2: 'otter' stands twice in [a]; remove one",
        "[a];otter,;[b];weir;[a];ford | rivers.txt:5: the list [a] stands twice; join the two",
        "otter | rivers.txt:1: words must follow the name of their list, as [joints]",
        "[a];otter,,weir | rivers.txt:2: a word is missing between two commas",
        "[a];[b];otter | rivers.txt:2: the list [a] has no words",
        "[a] | rivers.txt:1: the list [a] has no words",
      })
  void complaintsNameTheFileAndTheLine(String lines, String message) {
    assertThatThrownBy(() -> parse(lines.replace(';', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aListThatIsAskedForMustBeThere() {
    assertThatThrownBy(() -> parse("[a]\notter").words("b"))
        .hasMessage("rivers.txt: needs a list [b]");
    assertThatThrownBy(() -> WordLists.read("extract/no-such-words.txt"))
        .hasMessage("extract/no-such-words.txt: no such list of words on the class path");
  }

  @Test
  void listsThatGoTogetherShareNoWord() {
    assertThatThrownBy(() -> parse("[a]\notter\n[b]\nweir, otter").words("a", "b"))
        .hasMessage("rivers.txt: 'otter' is in [b] and in a list that goes with it");
  }

  private static WordLists parse(String content) {
    return WordLists.parse("rivers.txt", content);
  }
}
