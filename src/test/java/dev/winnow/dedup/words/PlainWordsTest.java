package dev.winnow.dedup.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainWordsTest {
  private static final String SIGNS = "aBz09 ._'’,;:-–—“”/&$€@\n\t()éÅŁß‘…•·«»\u00A0";

  @Example
  void wordsAreThoseOfNews() {
    assertThat(words("The U.S. won't pay $3.5bn, it's 1,200-odd: e.g. AT&T's."))
        .containsExactly(
            "The", "U.S", "won't", "pay", "3.5bn", "it's", "1,200", "odd", "e.g", "AT", "T's");
  }

  @Property(tries = 3000)
  void wordsAreThoseOfIcu(@ForAll("texts") String text) {
    if (PlainWords.isPlain(text.toCharArray())) {
      assertThat(words(text)).isEqualTo(icuWords(text));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    PlainWords.each(text.toCharArray(), (start, end) -> words.add(text.substring(start, end)));
    return said(words);
  }

  private static List<String> icuWords(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      words.add(text.substring(start, end));
    }
    return said(words);
  }

  private static List<String> said(List<String> words) {
    return words.stream()
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(SIGNS).withCharRange('a', 'c').ofMaxLength(24);
  }
}
