package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;
  private Path pipeline;

  @BeforeEach
  void files() throws IOException {
    pipeline = Cli.pipeline(folder, "", "");
  }

  @Test
  void rulesThatHold() {
    assertThat(Cli.run("check", pipeline))
        .isEqualTo(new Cli(Exit.DONE, "1 rules, all examples hold\n", ""));
  }

  @Test
  void anExampleThatDoesNotMatch() throws IOException {
    change("[\"Share this article\"]", "[\"Share it\"]");
    Cli check = Cli.run("check", pipeline);
    assertThat(check.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(check.err())
        .isEqualTo(
            folder.resolve("rules.yaml")
                + ":2: rule 'share-bar': does not match its example 'Share it'\n"
                + "1 rules, 1 problems\n");
  }

  @Test
  void aPatternThatIsNone() throws IOException {
    change("^share this article$", "share (this");
    Cli check = Cli.run("check", pipeline);
    assertThat(check.code()).isEqualTo(Exit.WRONG_USE);
    assertThat(check.err())
        .startsWith(folder.resolve("rules.yaml") + ":2: rule 'share-bar': not a regular expression")
        .hasLineCount(1);
  }

  private void change(String from, String to) throws IOException {
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(rules, Files.readString(rules).replace(from, to));
  }
}
