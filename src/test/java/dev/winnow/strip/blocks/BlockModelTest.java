package dev.winnow.strip.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.BlockKind;
import dev.winnow.model.RemovalKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockModelTest {
  private static ScoredBlock sentence(int words) {
    return new ScoredBlock("x", BlockKind.PARAGRAPH, words, true, null, false);
  }

  private static ScoredBlock line(int words) {
    return new ScoredBlock("x", BlockKind.PARAGRAPH, words, false, null, false);
  }

  private static ScoredBlock taken(int words) {
    return new ScoredBlock("x", BlockKind.PARAGRAPH, words, true, RemovalKind.SHARE, false);
  }

  private static List<ScoredBlock> amid(ScoredBlock... pieces) {
    List<ScoredBlock> all = new ArrayList<>(List.of(pieces));
    all.addAll(Collections.nCopies(20, line(8)));
    all.addAll(Collections.nCopies(20, sentence(19)));
    return all;
  }

  private static boolean isAsked(int index, List<ScoredBlock> pieces) {
    return BlockModel.asked(pieces).get(index);
  }

  @Test
  void proseBetweenSentencesIsNotInQuestion() {
    assertThat(isAsked(1, amid(sentence(3), sentence(10), sentence(3)))).isFalse();
    assertThat(isAsked(1, amid(sentence(3), sentence(9), sentence(3)))).isTrue();
    assertThat(isAsked(1, amid(sentence(3), line(20), sentence(3)))).isTrue();
    assertThat(isAsked(1, amid(sentence(3), sentence(10), taken(10)))).isTrue();
    assertThat(isAsked(0, amid(sentence(20), sentence(20)))).isTrue();
  }

  @Test
  void longProseBesideProseIsNotInQuestion() {
    assertThat(isAsked(1, amid(line(3), sentence(20), sentence(10)))).isFalse();
    assertThat(isAsked(1, amid(line(3), sentence(19), sentence(10)))).isTrue();
    assertThat(isAsked(1, amid(line(3), sentence(20), sentence(9)))).isTrue();
    assertThat(isAsked(1, amid(taken(3), sentence(20), sentence(10)))).isTrue();
  }

  @Test
  void whatWasTakenIsNotAskedOf() {
    assertThat(isAsked(0, amid(taken(5), line(5)))).isFalse();
    assertThat(isAsked(1, amid(taken(5), line(5)))).isTrue();
  }

  @Test
  void whatHoldsHalfOfTheDocumentIsNotInQuestion() {
    List<ScoredBlock> half = List.of(line(30), line(15), line(15), taken(90));
    List<ScoredBlock> less = List.of(line(29), line(15), line(15), taken(90));

    assertThat(isAsked(0, half)).isFalse();
    assertThat(isAsked(1, half)).isTrue();
    assertThat(isAsked(0, less)).isTrue();
  }

  @Test
  void whatHoldsAFifthOfTheProseIsNotInQuestion() {
    List<ScoredBlock> menu = new ArrayList<>(Collections.nCopies(50, line(3)));
    menu.add(sentence(20));
    menu.add(line(3));
    menu.add(sentence(79));
    menu.add(line(20));

    assertThat(isAsked(50, menu)).isFalse();
    assertThat(isAsked(53, menu)).isTrue();
    menu.set(52, sentence(81));
    assertThat(isAsked(50, menu)).isTrue();
  }

  @Test
  void nothingIsInQuestionInAFewBlocksWithoutBoilerplate() {
    ScoredBlock title =
        new ScoredBlock("x", BlockKind.HEADING, 5, false, RemovalKind.METADATA, false);
    ScoredBlock doubted = new ScoredBlock("x", BlockKind.PARAGRAPH, 2, false, null, true);

    assertThat(BlockModel.asked(List.of(title, line(9), line(9), line(9))).isEmpty()).isTrue();
    assertThat(isAsked(2, List.of(title, line(9), line(9), line(9), line(9)))).isTrue();
    assertThat(isAsked(2, List.of(taken(2), line(9), line(9), line(9)))).isTrue();
    assertThat(isAsked(2, List.of(doubted, line(9), line(9), line(9)))).isTrue();
  }

  @Test
  void whatIsNotInQuestionScoresOne() throws IOException {
    BlockModel model = BlockModel.read(Path.of("config/text/block-model.json"));

    assertThat(model.scores(List.of(), null)).isEmpty();
    assertThat(model.scores(List.of(sentence(40)), "A title")).containsExactly(1);
    assertThat(model.scores(Collections.nCopies(5, line(2)), null)[1]).isBetween(0f, 0.99f);
  }

  @Test
  void refusesAModelThatBeginsWithWhatIsSaid(@TempDir Path folder) throws IOException {
    List<String> names = BlockFeatures.NAMES;
    String three =
        """
        {"winnow_forest": 1, "features": ["%s"], "trees": [[%d, 1, 2, -1, 0, 0, -1, 1, 0], [-1, 0, 0], [-1, 0, 0]]}
        """;
    Path file = folder.resolve("model.json");

    Files.writeString(
        file, three.formatted(String.join("\", \"", names), BlockFeatures.FIRST_FEATURES - 1));
    assertThat(BlockModel.read(file).scores(Collections.nCopies(5, line(2)), null)).hasSize(5);

    Files.writeString(
        file, three.formatted(String.join("\", \"", names), BlockFeatures.FIRST_FEATURES));
    assertThatThrownBy(() -> BlockModel.read(file)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesAFileThatIsNoModel(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("model.json");
    Files.writeString(file, "{}");

    assertThatThrownBy(() -> BlockModel.read(file)).isInstanceOf(IOException.class);
  }
}
