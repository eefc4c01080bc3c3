package dev.winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One character of each sort in each table: trained models and fingerprints depend on where the
 * answers differ.
 */
class CharactersTest {
  private static final String SCRIPTS = "a가河の꒐、ﾜ\uF900\uD840ไཀကខ";

  @ParameterizedTest
  @CsvSource({
    "EAST_ASIAN, 河の꒐、ﾜ\uF900\uD840",
    "IDEOGRAPH, 河の꒐、\uF900\uD840",
    "HALF_WORD, 河の꒐、",
    "SOUTHEAST_ASIAN, ไཀខ",
    "UNSPACED, 河のﾜ\uF900ไကខ",
  })
  void scriptsWithoutSpaces(Table table, String yes) {
    assertThat(in(SCRIPTS, table)).isEqualTo(yes);
  }

  @ParameterizedTest
  @CsvSource({
    "ASCII_END, .!?",
    "END, .!?。！？．؟۔।",
    "END_OR_ETHIOPIC, .!?。！？．؟۔።।",
    "END_OR_ELLIPSIS, .!?。！？．؟۔।…‽",
    "FULL_STOP, .。۔।",
    "BEFORE_CAPITAL, .!?:…",
  })
  void endsOfSentences(Table table, String yes) {
    assertThat(in(".!?。！？．؟۔።।…‽:;,」a", table).chars().sorted().toArray())
        .isEqualTo(yes.chars().sorted().toArray());
  }

  private static String in(String characters, Table table) {
    return characters
        .chars()
        .filter(table.has)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  enum Table {
    EAST_ASIAN(c -> UnspacedScripts.isEastAsian((char) c)),
    IDEOGRAPH(c -> UnspacedScripts.isIdeograph((char) c)),
    HALF_WORD(c -> UnspacedScripts.isHalfWord((char) c)),
    SOUTHEAST_ASIAN(c -> UnspacedScripts.isSoutheastAsian((char) c)),
    UNSPACED(UnspacedScripts::isUnspaced),
    ASCII_END(c -> SentenceEnds.isAsciiEnd((char) c)),
    END(c -> SentenceEnds.isEnd((char) c)),
    END_OR_ETHIOPIC(c -> SentenceEnds.isEndOrEthiopic((char) c)),
    END_OR_ELLIPSIS(c -> SentenceEnds.isEndOrEllipsis((char) c)),
    FULL_STOP(c -> SentenceEnds.isFullStop((char) c)),
    BEFORE_CAPITAL(c -> SentenceEnds.isBeforeCapital((char) c));

    private final IntPredicate has;

    Table(IntPredicate has) {
      this.has = has;
    }
  }
}
