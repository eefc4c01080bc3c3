package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.strip.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the README true. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @Test
  void thePipelineFileThatItShowsIsTheOneThatIsShipped() throws IOException {
    String shipped = Files.readString(Path.of("pipelines/batch.yaml"));

    assertThat(shipped.substring(shipped.indexOf("pipeline:"))).isEqualTo(block("yaml\npipeline:"));
  }

  @Test
  void theRuleThatItShowsProvesItself(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("rules.yaml"), block("yaml\nrules:"));

    assertThat(RuleSet.load(rules).check()).isEmpty();
  }

  @Test
  void whatExplainPrintsIsWhatItShows() throws Exception {
    String shown = block("text\n$ ./winnow explain ");
    String command = shown.substring(0, shown.indexOf('\n'));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.winnow.Winnow",
                "explain",
                command.substring(command.lastIndexOf(' ') + 1))
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(shown.substring(shown.indexOf('\n') + 1));
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void everyFileThatItNamesIsThere() throws IOException {
    Matcher links =
        Pattern.compile("]\\((?!https://)([^)#]+)\\)").matcher(Files.readString(README));

    while (links.find()) {
      assertThat(Path.of(links.group(1))).exists();
    }
  }

  @Test
  void everySectionThatItPointsToIsThere() throws IOException {
    String readme = Files.readString(README);
    List<String> sections =
        Pattern.compile("(?m)^###? (.*)$")
            .matcher(readme)
            .results()
            .map(each -> each.group(1).toLowerCase(Locale.ROOT).replace(' ', '-').replace("'", ""))
            .toList();

    Pattern.compile("]\\(#([^)]+)\\)")
        .matcher(readme)
        .results()
        .forEach(link -> assertThat(sections).contains(link.group(1)));
  }

  /** The fenced block that begins so, without its fences. */
  private static String block(String start) throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf("```" + start);
    assertThat(from).isNotNegative();
    int text = readme.indexOf('\n', from) + 1;
    return readme.substring(text, readme.indexOf("```", text));
  }
}
