package dev.winnow.strip.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PrefilterTest {

  private static BitSet candidates(Prefilter prefilter, String text) {
    String folded = FoldedText.lower(text);
    return prefilter.candidates(folded.toCharArray(), folded.length(), new BitSet());
  }

  @Test
  void proposesWhatHasOneOfItsLiterals() {
    List<List<Set<String>>> literals = new ArrayList<>();
    literals.add(List.of(Set.of("newsletter", "inbox")));
    literals.add(List.of(Set.of("donate")));
    literals.add(List.of());
    Prefilter prefilter = Prefilter.of(literals);

    assertThat(candidates(prefilter, "It is in your INBOX")).isEqualTo(bits(0, 2));
    assertThat(candidates(prefilter, "Donate to the newsletter")).isEqualTo(bits(0, 1, 2));
    assertThat(candidates(prefilter, "no")).isEqualTo(bits(2));
  }

  @Test
  void literalsOfAPattern() {
    assertThat(RequiredLiterals.of("^(share|tweet)( this)?$"))
        .containsExactly(Set.of("share", "tweet"));
    assertThat(RequiredLiterals.of("\\d+ comments?"))
        .containsExactly(Set.of(" comment", " comments"));
    assertThat(RequiredLiterals.of("版权|关注我们")).containsExactly(Set.of("版权", "关注我们"));
    assertThat(RequiredLiterals.of("(abc)*a?")).isEmpty();
    assertThat(RequiredLiterals.of("[a-z]{3}")).isEmpty();
    assertThat(RequiredLiterals.of("\\x41\\x{42}\\101")).isEmpty();
  }

  @Test
  void aSignWillDoWhereThereAreNoWords() {
    assertThat(RequiredLiterals.of("(abc)*x")).containsExactly(Set.of("x"));
    assertThat(RequiredLiterals.of("^\\p{L}+: ?\\S")).containsExactly(Set.of(":", ": "));

    Prefilter prefilter =
        Prefilter.of(
            List.of(
                RequiredLiterals.of("^\\p{L}+: ?\\S"),
                RequiredLiterals.of("a|newsletter"),
                RequiredLiterals.of("[<#]\\d")));

    assertThat(candidates(prefilter, "Anna: no")).isEqualTo(bits(0, 1));
    assertThat(candidates(prefilter, "Anna, no. #")).isEqualTo(bits(1, 2));
    assertThat(candidates(prefilter, "")).isEqualTo(bits(1));
  }

  @Test
  void proposesOnlyWhatIsWanted() {
    Prefilter prefilter =
        new Prefilter(
            List.of(List.of(Set.of("donate")), List.of(Set.of("donate")), List.of(), List.of()),
            bits(1, 3));

    assertThat(candidates(prefilter, "Donate")).isEqualTo(bits(1, 3));
    assertThat(candidates(prefilter, "no")).isEqualTo(bits(3));
  }

  @Test
  void aPatternMayRequireSeveralThings() {
    assertThat(RequiredLiterals.of("(subscribe|sign up) .{0,40}newsletter"))
        .containsExactly(Set.of("newsletter"), Set.of("subscribe ", "sign up "));

    Prefilter prefilter =
        Prefilter.of(
            List.of(
                RequiredLiterals.of("subscribe .{0,40}newsletter"),
                RequiredLiterals.of("newsletter")));

    assertThat(candidates(prefilter, "Our newsletter is free")).isEqualTo(bits(1));
    assertThat(candidates(prefilter, "Subscribe to our newsletter")).isEqualTo(bits(0, 1));
  }

  @Test
  void twoWideCharactersWillDo() {
    List<List<Set<String>>> literals = new ArrayList<>();
    literals.add(List.of(Set.of("版权")));
    Prefilter prefilter = Prefilter.of(literals);

    assertThat(candidates(prefilter, "版权")).isEqualTo(bits(0));
    assertThat(candidates(prefilter, "本版权利")).isEqualTo(bits(0));
    assertThat(candidates(prefilter, "版本权利")).isEqualTo(bits());
  }

  @Property(tries = 2000)
  void proposesEachPatternThatMatches(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    List<List<Set<String>>> literals = new ArrayList<>();
    literals.add(RequiredLiterals.of(pattern));

    if (Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(FoldedText.lower(text)).find()) {
      assertThat(candidates(Prefilter.of(literals), text).get(0)).isTrue();
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> atoms =
        Arbitraries.of(
            "ab",
            "b",
            "cab",
            "(ab|ca)",
            "(?:abc|b)",
            "[ab]",
            "[^a]",
            ".",
            "\\d",
            "a?",
            "(ca)*",
            "b+",
            "(ab)?c",
            "a{2}",
            "\\b",
            "(a|bc|)",
            "\\p{L}",
            "c{0,2}",
            "(a(b|c)a)+");
    Arbitrary<String> sequence = atoms.list().ofMinSize(1).ofMaxSize(6).map(all -> join(all, ""));
    return Combinators.combine(sequence.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of("", "^"))
        .as((all, start) -> start + "(" + join(all, "|") + ")");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abcABC 1版权").ofMinLength(0).ofMaxLength(24);
  }

  private static String join(List<String> parts, String separator) {
    return String.join(separator, parts);
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }
}
