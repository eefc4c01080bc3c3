package dev.winnow.strip.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank in the harbour. [2]",
        "The ferry sank in the harbour.[2][17]",
        "The ferry sank in the harbour. [Doe, p. 14] [7]",
        "“The ferry sank.” [3]",
        "The ferry sank in the harbour.12",
        "The ferry sank in the harbour.",
      })
  void aSentenceEndsBeforeItsNotes(String text) {
    assertThat(piece(text).sentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry",
        "Timetable [2]",
        "[2]",
        "]",
        "12",
        ".12",
        "Version 2.12",
        "It sank in 1912",
        "It sank at 12.30",
        "The ferry sank.1912",
        "It sank. [The editor thanks all who have written to this paper since]",
        "The ferry sank (Photo: Ann Doe)",
      })
  void otherBracketsAndNumbersAreNoNotes(String text) {
    assertThat(piece(text).sentence()).isFalse();
  }

  private static ScoredBlock piece(String text) {
    boolean sentence = text.endsWith("harbour.");
    return new ScoredBlock(text, BlockKind.PARAGRAPH, 6, sentence, null, false);
  }
}
