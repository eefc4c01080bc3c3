package dev.winnow.recur.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 comments|3,417 comments",
        "Published at 14:05 on 3.4.2019|Published at 9.30 on 12.11.2020",
        "READ MORE: here|Read more – here!",
        "Read it at https://a.example/b|Read it at https://c.example/d?e=1",
        "Follow @ann on the site|Follow @bo_doe on the site",
        "Write to ann@post.example|Write to b.doe@post.example",
        "评论 12|评论 7",
        "तस्वीर १२|तस्वीर ३"
      })
  void saysTheSame(String one, String other) {
    assertThat(MaskedText.of(one).key()).isEqualTo(MaskedText.of(other).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 comments|12 shares",
        "the comments|comments the",
        "ab c|a bc",
        "评论区|区评论",
        "The bridge is open, he said on Monday|The bridge is closed, he said on Monday",
        "\"Give now, and give all you can\"|Give now, and give all you can"
      })
  void saysSomethingElse(String one, String other) {
    assertThat(MaskedText.of(one).key()).isNotEqualTo(MaskedText.of(other).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Follow Ann Doe on Twitter|Follow Bo on Twitter",
        "Read more articles by Ann Doe|Read more articles by Bo van der Doe",
        "This story is filed under: Ships, Trade|This story is filed under: Bridges"
      })
  void saysTheSameButForNames(String one, String other) {
    assertThat(MaskedText.of(one).looseKey()).isNotZero();
    boolean same = MaskedText.of(one).looseKey() == MaskedText.of(other).looseKey();
    assertThat(same).isEqualTo(!other.contains("van der"));
    assertThat(MaskedText.of(one).key()).isNotEqualTo(MaskedText.of(other).key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Doe",
        "Ann Doe, The Harbour Post",
        "Share This Story",
        "12 comments",
        "Nothing but small letters here",
        "In Rome and Bern and Oslo they met",
        "The line is far too long for a template in which a name such as Ann may vary at will"
      })
  void keepsTheNamesOfOtherLines(String line) {
    assertThat(MaskedText.of(line).looseKey()).isZero();
  }
}
