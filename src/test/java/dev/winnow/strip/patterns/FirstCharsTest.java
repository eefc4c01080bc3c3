package dev.winnow.strip.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstCharsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "^(share|tweet)( this)?$ ! st",
        "^[-•* ]*(by )?\\d ! ~ *-0123456789b~",
        "^[^\\x00-c]|^\\(a ! ~(defghijklmnopqrstuvwxyz{|}~",
        "^(a|b?)(?:c{2}|\\.)+d ! .abc",
        "^\\bx{0,3}y ! xy",
        "^[]a]|^[[:digit:]b] ! 0123456789]ab",
        "^😀?x ! x"
      })
  void startsOfAnchoredPatterns(String pattern, String starts) {
    FirstChars.Chars chars = FirstChars.of(pattern, 0);
    StringBuilder found = new StringBuilder();
    for (char c = ' '; c < '~'; c++) {
      found.append(chars.start(String.valueOf(c)) ? String.valueOf(c) : "");
    }
    assertThat(found).hasToString(starts);
  }

  @ParameterizedTest
  @CsvSource({"share", "^a|b", "(^|x)a", "^a?", "^(?i)a", "^(?P<n>a)", "^\\Qa\\E"})
  void anythingMayBeTheStartOfOthers(String pattern) {
    assertThat(FirstChars.of(pattern, 0).start("z")).isTrue();
  }

  @Property(tries = 2000)
  void allowsEachMatch(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
    for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE}) {
      if (Pattern.compile(pattern, flags).matcher(text).find()) {
        assertThat(FirstChars.of(pattern, flags).start(text)).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    List<String> atoms =
        List.of(
            "a", "B", "1", "é", "(ab|C)", "(?:b|)", "[ab]", "[^a]", ".", "\\d", "\\W", "\\p{Lu}");
    Arbitrary<String> quantifiers = Arbitraries.of("", "?", "*", "+", "{2}", "{0,2}", "??");
    Arbitrary<String> sequences =
        Arbitraries.of(atoms)
            .flatMap(atom -> quantifiers.map(quantifier -> atom + quantifier))
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(all -> "^" + String.join("", all));
    return sequences.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("|", all));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abcABC 1é").ofMinLength(0).ofMaxLength(6);
  }
}
