package dev.winnow.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.Cli;
import dev.winnow.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        .isEqualTo(new Cli(Exit.DONE, "1 rule, all examples hold\n", ""));
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
                + "1 rule, 1 problem\n");
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

  @Test
  void rulesByThemselves() throws IOException {
    Path rules = folder.resolve("rules.yaml");
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(
        more.resolve("b.yaml"), Files.readString(rules).replace("share-bar", "share-b"));
    assertThat(Cli.run("check", rules).out()).isEqualTo("1 rule, all examples hold\n");
    assertThat(Cli.run("check", more).out()).isEqualTo("1 rule, all examples hold\n");
    assertThat(Cli.run("check", rules, more).out()).isEqualTo("2 rules, all examples hold\n");
    assertThat(Cli.run("check", rules, folder.resolve("no")).err())
        .isEqualTo(folder.resolve("no") + ": there is no such rule file or folder\n");
  }

  @Test
  void showsWhatEachRuleTakesFromASample() throws IOException {
    Files.writeString(
        folder.resolve("rules.yaml"),
        """
          - name: ad
            kind: advertisement
            remove: block
            where: {text: "^buy now"}
            examples: ["Buy now"]
        """,
        StandardOpenOption.APPEND);
    Path sample = Files.createDirectory(folder.resolve("sample"));
    String said = "The council met on Monday, and talked about the bridge for three hours.\n\n";
    Files.writeString(
        sample.resolve("a.txt"), said + "Buy now \u001B[2J and save\n\n" + said + "Buy now!\n");
    Files.writeString(sample.resolve("b.txt"), said + "Share this article\n");
    Files.writeString(sample.resolve("c.txt"), said + "Buy now or never. " + "x ".repeat(50));
    Files.writeString(sample.resolve("d.txt"), "");

    Cli byRules = Cli.run("check", folder.resolve("rules.yaml"), "--on=" + sample);

    assertThat(byRules)
        .isEqualTo(
            new Cli(
                Exit.DONE,
                """
                2 rules, all examples hold

                documents    blocks  kind               rule
                        2         3  advertisement      Strip/ad
                                     Buy now [2J and save
                        1         1  share              Strip/share-bar
                                     Share this article
                4 documents, 1 failed; 2 rules in force
                """,
                ""));
    assertThat(Cli.run("check", pipeline, "--on=" + sample)).isEqualTo(byRules);
    assertThat(Cli.run("check", pipeline, "--on", folder.resolve("none")).err())
        .isEqualTo("--on: there is nothing at '" + folder.resolve("none") + "'\n");
  }

  private void change(String from, String to) throws IOException {
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(rules, Files.readString(rules).replace(from, to));
  }
}
