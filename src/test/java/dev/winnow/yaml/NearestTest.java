package dev.winnow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("run", "explain", "check", "--input", "--output", "en-newsletter-tail");

  @ParameterizedTest
  @CsvSource({
    "rum, run",
    "explian, explain",
    "chekc, check",
    "--imput, --input",
    "--ouput, --output",
    "EN-Newsletter-tial, en-newsletter-tail",
  })
  void findsWhatWasMeant(String name, String meant) {
    assertThat(Nearest.of(name, KNOWN)).hasValue(meant);
  }

  @Test
  void findsNothingInWhatIsFar() {
    assertThat(Nearest.of("rules", KNOWN)).isEmpty();
    assertThat(Nearest.of("", KNOWN)).isEmpty();
    assertThat(Nearest.question("no", List.of())).isEmpty();
    assertThat(Nearest.question("rum", KNOWN)).isEqualTo("; did you mean 'run'?");
  }
}
