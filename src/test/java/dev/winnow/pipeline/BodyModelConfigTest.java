package dev.winnow.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.RawDocument;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pipeline file may name the model that tells the text of articles from their pages. */
class BodyModelConfigTest {
  private static final String SHIPPED = "config/html/body-model.json";

  @TempDir Path folder;

  @Test
  void takesAModelOfOnesOwn() throws IOException {
    String model = Files.readString(Path.of(SHIPPED));
    Files.writeString(folder.resolve("same.json"), model);
    Files.writeString(folder.resolve("none.json"), without(model, "-12"));
    Files.writeString(folder.resolve("all.json"), without(model, "12"));
    String page = "<nav><a>Home</a></nav><p>The river rose by two metres, and the weir held.";

    assertThat(plan("{body_model: same.json}").info().config())
        .isEqualTo(plan("{}").info().config())
        .isNotEqualTo(plan("{body_model: none.json}").info().config());
    assertThat(kept("none.json", page)).isEmpty();
    assertThat(kept("all.json", page))
        .isEqualTo("Home The river rose by two metres, and the weir held.");
  }

  @Test
  void saysWhatIsWrongWithIt() throws IOException {
    Files.writeString(folder.resolve("forest.json"), "{\"winnow_forest\": 1, \"features\": []}");
    Files.writeString(folder.resolve("rules.json"), "{\"rules\": []}");

    says(
        "{body_model: no.json}",
        "there is nothing to be read at '" + folder.resolve("no.json") + "'");
    says("{body_model: [a]}", "body_model: expected a text");
    says("{model: a.json}", "unknown key 'model'; known: [body_model]");
    says(
        "{body_model: forest.json}",
        "'"
            + folder.resolve("forest.json")
            + "' is no model: it was trained on other features than this version measures");
    says(
        "{body_model: rules.json}",
        "'"
            + folder.resolve("rules.json")
            + "' is no model: no forest of version 1: winnow_forest is 0");
  }

  @Test
  void saysInOneLineThatAFileIsCutOff() throws IOException {
    String model = Files.readString(Path.of(SHIPPED));
    Path cut = Files.writeString(folder.resolve("cut.json"), model.substring(0, 5000));

    assertThatThrownBy(() -> plan("{body_model: cut.json}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(folder + "/p.yaml:5: Extract: '" + cut + "' is no model: ")
        .message()
        .hasLineCount(1);
  }

  /** The model without its trees, so that every block has the score of the bias. */
  private static String without(String model, String bias) {
    String head = model.substring(0, model.indexOf("\"trees\""));
    return head.replaceAll("\"bias\": [^,]*", "\"bias\": " + bias) + "\"trees\": []}";
  }

  private String kept(String model, String page) throws IOException {
    RawDocument document = new RawDocument("7", "a.html", page.getBytes(UTF_8));
    Article article = plan("{body_model: " + model + "}").extract().apply(document);
    return String.join(" ", article.blocks().stream().map(Block::text).toList());
  }

  private void says(String config, String message) {
    assertThatThrownBy(() -> plan(config))
        .isInstanceOf(ConfigException.class)
        .hasMessage(folder + "/p.yaml:5: Extract: " + message);
  }

  private Plan plan(String config) throws IOException {
    return PipelineFile.read(
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: ReadFiles, config: {path: in}}
              transforms:
                - {type: Extract, config: %s}
                - type: Split
              sink: {type: WriteJson, config: {path: out}}
            """
                .formatted(config)));
  }
}
