package dev.winnow.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.winnow.dedup.embeddings.TextEmbedder;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.Scope;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Removal;
import dev.winnow.read.ReadFiles;
import dev.winnow.write.JsonFiles;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFileTest {
  private static final String GOOD =
      """
      pipeline:
        type: chain
        source: {type: ReadFiles, config: {path: in}}
        transforms:
          - type: Extract
          - type: Split
          - {type: Dedup, name: Repeats, config: {paragraphs: {policy: mark, min_words: 3}}}
        sink: {type: WriteJson, config: {path: out, shards: 2}}
      options:
        max_failures: 0.5
      """;

  @TempDir Path folder;

  @Test
  void read() throws IOException {
    BatchPlan plan = (BatchPlan) plan(GOOD);
    assertThat(plan.source()).isEqualTo(new ReadFiles(List.of("in"), null));
    assertThat(plan.sink()).isEqualTo(new JsonFiles("out", 2));
    assertThat(plan.options()).isEqualTo(new RunOptions(false, 0.5, false));
    assertThat(plan.dedup().repeats())
        .isEqualTo(new RepeatSettings(Policy.MARK, Scope.CORPUS, 3, null));
    assertThat(plan.info().pipeline()).isEqualTo("p.yaml");
  }

  @Test
  void placesDoNotChangeTheHashAndSettingsDo() throws IOException {
    String hash = plan(GOOD).info().config();
    assertThat(plan(GOOD.replace("path: in", "path: elsewhere") + "# more\n").info().config())
        .isEqualTo(hash);
    assertThat(plan(GOOD.replace("min_words: 3", "min_words: 4")).info().config())
        .isNotEqualTo(hash);
  }

  @Test
  void keysAndTypes() throws IOException {
    says(
        "options:",
        "option:",
        "p.yaml:9: a pipeline file: unknown key 'option'; known: [options, pipeline]");
    says("type: chain", "type: [chain]", "p.yaml:2: pipeline: type: expected a text");
    says("type: chain", "type: graph", "p.yaml:2: pipeline: unknown type 'graph'; known: [chain]");
    says("  type: chain\n", "", "p.yaml:2: pipeline: the key 'type' is missing");
    says(
        "type: chain",
        "type: chain\n  type: chain",
        "p.yaml:3: pipeline: the key 'type' stands here twice");
    says(
        "ReadFiles",
        "ReadFile",
        "p.yaml:3: unknown step type 'ReadFile'; known: [ReadCsv, ReadFiles, ReadJsonLines,"
            + " ReadKafka, ReadParquet, ReadWarc, WatchFolder]");
  }

  @Test
  void settings() throws IOException {
    says(
        "shards: 2",
        "shard: 2",
        "p.yaml:8: WriteJson: unknown key 'shard'; known: [card, compression, format, path, shards]");
    says(
        "shards: 2",
        "shards: two",
        "p.yaml:8: WriteJson: shards: expected a whole number, found 'two'");
    says("shards: 2", "shards: 0", "p.yaml:8: WriteJson: 'shards' must be from 1 to 65536, was 0");
    says("shards: 2", "shards: 9999999999", "p.yaml:8: WriteJson: shards: 9999999999 is too large");
    says("0.5", "2", "p.yaml:10: options: 'max_failures' must be from 0 to 1, was 2.0");
    says(
        "mark",
        "keep",
        "p.yaml:7: Repeats: paragraphs: policy: unknown value 'keep'; known: [drop, mark, off]");
    says(
        "{paragraphs: {policy: mark, min_words: 3}}",
        "{documents: {policy: mark}}",
        "p.yaml:7: Repeats: needs one of 'settings: FILE' and 'paragraphs: …'");
  }

  @Test
  void order() throws IOException {
    says(
        "- type: Extract\n    - type: Split",
        "- type: Split\n    - type: Extract",
        "p.yaml:6: Extract: Extract cannot stand here; the order is [Extract, Filter | Strip,"
            + " Mask, Split, Recurrence, Dedup]");
    says("    - type: Split\n", "", "p.yaml:5: transforms: the step Split is missing");
    says(
        "name: Repeats",
        "name: Split",
        "p.yaml:7: Split: two steps have this name; give one a 'name'");
    says(
        "- type: Split",
        "- type: Spilt",
        "p.yaml:6: unknown step type 'Spilt'; known: [Extract, Filter, Strip, Mask, Split, Recurrence,"
            + " Dedup]");
    says(
        "{type: Dedup, name: Repeats, config: {paragraphs: {policy: mark, min_words: 3}}}",
        "[]",
        "p.yaml:7: step: expected keys and values; known: [config, name, type]");
  }

  @Test
  void names() throws IOException {
    says("name: Repeats", "name: ' '", "p.yaml:7: Dedup: 'name' is blank");
    says("name: Repeats", "name: ''", "p.yaml:7: Dedup: 'name' is blank");
    says(
        "- type: Extract",
        "- {type: Extract, name: Text}",
        "p.yaml:5: Extract: takes no 'name'; there is only one Extract");
    says(
        "{type: ReadFiles,",
        "{type: ReadFiles, name: In,",
        "p.yaml:3: ReadFiles: takes no 'name'; there is only one ReadFiles");
    assertThat(plan(GOOD).dedup().name()).isEqualTo("Repeats");
    assertThat(plan(GOOD.replace("name: Repeats", "name: Same")).info().config())
        .isNotEqualTo(plan(GOOD).info().config());
  }

  @Test
  void auditLinesNameTheStep() throws IOException {
    rule("share", "share this article");
    rule("like", "like this article");
    Plan plan =
        plan(
            """
            pipeline:
              type: chain
              source: {type: ReadFiles, config: {path: in}}
              transforms:
                - type: Extract
                - {type: Strip, name: General, config: {rules: share.yaml}}
                - {type: Strip, name: Mine, config: {rules: like.yaml}}
                - {type: Split, name: Cut}
                - type: Dedup
                  name: Repeats
                  config: {paragraphs: {policy: drop, scope: article, min_words: 3}}
              sink: {type: WriteJson, config: {path: out}}
            """);
    String said = "The council met on Monday and talked about the bridge.\n\n";
    String text = said + said + "Share this article\n\nLike this article\n";

    Article article = plan.chain().process(new RawDocument("7", "a.txt", bytes(text))).article();

    assertThat(plan.transforms().documentSteps())
        .extracting(DocumentStep::name)
        .containsExactly("General", "Mine", "Cut", "Repeats");
    assertThat(article.removals())
        .extracting(Removal::step, Removal::text)
        .containsExactlyInAnyOrder(
            tuple("General", "Share this article"),
            tuple("Mine", "Like this article"),
            tuple("Repeats", said.strip()));
  }

  @Test
  void anEmptyList() {
    assertThatThrownBy(
            () ->
                plan(
                    "pipeline:\n  type: chain\n  source: {type: ReadFiles}\n"
                        + "  transforms: []\n  sink: {type: WriteJson}\n"))
        .hasMessage(folder + "/p.yaml:4: transforms: the list is empty");
  }

  @Test
  void files() throws IOException {
    says(
        "- type: Split",
        "- {type: Strip, config: {rules: no}}\n    - type: Split",
        "p.yaml:6: Strip: there is nothing to be read at '" + folder.resolve("no") + "'");
    says(
        "{paragraphs: {policy: mark, min_words: 3}}",
        "{settings: no.yaml}",
        "p.yaml:7: Repeats: there is nothing to be read at '" + folder.resolve("no.yaml") + "'");
    assertThatThrownBy(() -> PipelineFile.read(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(folder + ": cannot be read: ");
    Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'#', (byte) 0xE9});
    assertThatThrownBy(() -> PipelineFile.read(latin))
        .hasMessage(latin + ": the file is not UTF-8 text");
    assertThatThrownBy(
            () ->
                plan(
                    GOOD.replace(
                        "{paragraphs: {policy: mark, min_words: 3}}", "{settings: latin.yaml}")))
        .isInstanceOf(ConfigException.class)
        .hasMessage(latin + ": the file is not UTF-8 text");
  }

  @Test
  void aModelThatIsNotBuiltInIsMissedBeforeTheRun() throws IOException {
    assumeFalse(TextEmbedder.isThere());

    says(
        "{paragraphs: {policy: mark, min_words: 3}}",
        "{paragraphs: {policy: mark}, documents: {rewrite: embeddings}}",
        "p.yaml:7: Repeats: 'rewrite: embeddings' needs a Winnow that is built with a model: run it"
            + " as WINNOW_PROFILES=embeddings ./winnow, or build it by ./mvnw -Pdirect,embeddings"
            + " -DskipTests package");
  }

  private void rule(String name, String text) throws IOException {
    Files.writeString(
        folder.resolve(name + ".yaml"),
        """
        rules:
          - name: %s
            kind: share
            remove: block
            where: {text: "^%s$"}
            examples: ["%s"]
            keeps: ["Share prices fell on Monday."]
        """
            .formatted(name, text, text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private void says(String from, String to, String message) throws IOException {
    assertThat(GOOD).contains(from);
    assertThatThrownBy(() -> plan(GOOD.replace(from, to)))
        .isInstanceOf(ConfigException.class)
        .hasMessage(folder + "/" + message);
  }

  private Plan plan(String content) throws IOException {
    return PipelineFile.read(Files.writeString(folder.resolve("p.yaml"), content));
  }
}
