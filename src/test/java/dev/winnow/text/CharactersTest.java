package dev.winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * One character of each sort in each table: trained models and fingerprints depend on where the
 * answers differ.
 */
class CharactersTest {
  private static final String SCRIPTS = "a가河の꒐、ﾜ\uF900\uD840ไཀကខ";
  private static final String ENDS = ".!?。！？．؟۔।።…‽:;,」a";

  @Test
  void scriptsWithoutSpaces() {
    assertThat(in(SCRIPTS, c -> UnspacedScripts.isEastAsian((char) c)))
        .isEqualTo("河の꒐、ﾜ\uF900\uD840");
    assertThat(in(SCRIPTS, c -> UnspacedScripts.isIdeograph((char) c)))
        .isEqualTo("河の꒐、\uF900\uD840");
    assertThat(in(SCRIPTS, c -> UnspacedScripts.isHalfWord((char) c))).isEqualTo("河の꒐、");
    assertThat(in(SCRIPTS, c -> UnspacedScripts.isSoutheastAsian((char) c))).isEqualTo("ไཀខ");
    assertThat(in(SCRIPTS, UnspacedScripts::isUnspaced)).isEqualTo("河のﾜ\uF900ไကខ");
  }

  @Test
  void endsOfSentences() {
    assertThat(in(ENDS, c -> SentenceEnds.isAsciiEnd((char) c))).isEqualTo(".!?");
    assertThat(in(ENDS, c -> SentenceEnds.isEnd((char) c))).isEqualTo(".!?。！？．؟۔।");
    assertThat(in(ENDS, c -> SentenceEnds.isEndOrEthiopic((char) c))).isEqualTo(".!?。！？．؟۔।።");
    assertThat(in(ENDS, c -> SentenceEnds.isEndOrEllipsis((char) c))).isEqualTo(".!?。！？．؟۔।…‽");
    assertThat(in(ENDS, c -> SentenceEnds.isFullStop((char) c))).isEqualTo(".。۔।");
    assertThat(in(ENDS, c -> SentenceEnds.isBeforeCapital((char) c))).isEqualTo(".!?…:");
  }

  private static String in(String characters, IntPredicate table) {
    return characters
        .chars()
        .filter(table)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
