package dev.winnow.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDiffTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aParagraphInAnotherPlaceIsMoved() {
    TextDiff diff = TextDiff.of(document("one", "two", "three"), document("two", "three", "one"));

    assertThat(diff.changes()).isEmpty();
    assertThat(diff.moved()).containsExactly("one");
  }

  @Test
  void equalDocumentsHaveNoDifference() {
    TextDiff diff = TextDiff.of(document("one", "two", "-x"), document("one", "two", "-x"));

    assertThat(diff).isEqualTo(new TextDiff(List.of(), List.of(), List.of()));
  }

  @Test
  void aRepeatedParagraphThatIsTakenIsCountedOnce() {
    TextDiff diff = TextDiff.of(document("one", "one"), document("one", "-one"));

    assertThat(diff.changes()).containsExactly(new PieceChange("one", "kept", "Strip/rule"));
  }

  @Test
  void aSentenceOfAParagraphIsMatchedWithinIt() {
    TextDiff diff = TextDiff.of(document("One. Two. Three."), document("One.", "-Two.", "Three."));

    assertThat(diff.changes()).containsExactly(new PieceChange("Two.", "kept", "Strip/rule"));
  }

  @Test
  void textThatOneRunDoesNotHaveIsTold() {
    TextDiff diff = TextDiff.of(document("one"), document("one", "other words"));

    assertThat(diff.changes()).containsExactly(new PieceChange("other words", "", "kept"));
  }

  @Test
  void detailsOfEqualRemovalsAreCompared() {
    RunDocument a = document("-x");
    RunDocument b = document("-x");
    ((ObjectNode) b.line().path("removals").get(0)).put("kind", "share");

    assertThat(TextDiff.of(a, b).fields())
        .extracting(FieldChange::field)
        .containsExactly("removals.kind");
  }

  /** A document of paragraphs; those that begin with a dash are removals. */
  private static RunDocument document(String... texts) {
    ObjectNode record = JSON.createObjectNode();
    ObjectNode line = JSON.createObjectNode();
    record.putArray("paragraphs");
    line.putArray("removals");
    for (String text : texts) {
      if (text.startsWith("-")) {
        line.withArray("removals")
            .addObject()
            .put("step", "Strip")
            .put("rule", "rule")
            .put("text", text.substring(1));
      } else {
        record.withArray("paragraphs").addObject().put("text", text);
      }
    }
    return new RunDocument("id", Fate.RECORD, line, record);
  }
}
