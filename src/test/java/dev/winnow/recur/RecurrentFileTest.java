package dev.winnow.recur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.yaml.ConfigException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrentFileTest {

  @Test
  void saysWhatWasLearnedThoseInMostDocumentsFirst() {
    Recurrent few = new Recurrent(255, BlockZone.HEAD, 4, 5, "site:post.example", "Sent daily");
    Recurrent many = new Recurrent(-1, BlockZone.TAIL, 60, 70, "corpus", "Write to us");

    assertThat(RecurrentFile.of(List.of(few, many)))
        .isEqualTo(
            """
            winnow-recurrence 1
            ffffffffffffffff	tail	60	70	corpus	Write to us
            00000000000000ff	head	4	5	site:post.example	Sent daily
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rules:|f:1: not what this version has learned: expected 'winnow-recurrence 1'",
        "winnow-recurrence 2|f:1: not what this version has learned: expected 'winnow-recurrence 1'",
        "winnow-recurrence 1;00000000000000ff,tail,4,5|f:2: expected 6 columns with tabs between them, found 4",
        "winnow-recurrence 1;FF,tail,4,5,corpus,x|f:2: expected a key of 16 hex digits, found 'FF'",
        "winnow-recurrence 1;00000000000000ff,foot,4,5,corpus,x|f:2: unknown zone 'foot'; known: [head, middle, tail]",
        "winnow-recurrence 1;00000000000000ff,tail,four,5,corpus,x|f:2: expected a number, found 'four'",
        "winnow-recurrence 1;00000000000000ff,tail,4,5,corpus,x;00000000000000ff,tail,4,5,corpus,x|f:3: the block '00000000000000ff' stands here twice"
      })
  void saysWhereAFileIsWrong(String content, String message) {
    String file = content.replace(';', '\n').replace(',', '\t');

    assertThatThrownBy(() -> LearnedBlocks.read("f", file))
        .isInstanceOf(ConfigException.class)
        .hasMessage(message);
  }

  @Test
  void anEmptyFileIsNone() {
    assertThatThrownBy(() -> LearnedBlocks.read("f", "")).isInstanceOf(ConfigException.class);
    assertThat(LearnedBlocks.none().table().isEmpty()).isTrue();
  }
}
