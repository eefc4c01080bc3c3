package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The law of conservation through all steps of the shipped pipeline, on documents put together of
 * what its rules look for.
 */
class ChainConservationTest {
  private static final Set<String> RULE_KEYS =
      Set.of("name", "kind", "remove", "weak", "where", "examples", "keeps");
  private static final DocumentChain CHAIN = checked();
  private static final List<String> EXAMPLES = examples();

  @Property(tries = 400)
  void eachPieceOfTextIsInOnePlace(@ForAll("documents") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    DocumentChain.Outcome outcome =
        CHAIN.process(new RawDocument(DigestUtils.sha256Hex(bytes), "a.txt", bytes));

    if (outcome.failure() != null) {
      assertThat(outcome.failure().category()).isIn("empty", "binary");
    }
  }

  @Provide
  static Arbitrary<String> documents() {
    Arbitrary<String> prose =
        Arbitraries.of(
            "The council met on Monday and talked about the bridge for hours.",
            "  Il fiume è cresciuto di due metri 🌊 nella notte, ha detto il sindaco.  ",
            "A\u00A0line with\todd   blanks\u200B and a soft\u00ADhyphen, which stays.",
            "小镇的桥将在五月重新开放，市长说。",
            "Not a sentence");
    Arbitrary<String> block =
        Combinators.combine(
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(EXAMPLES)), Tuple.of(2, prose)),
                Arbitraries.of("", "", " ", "• ", "By Ann Lee ", " date 2024-05-06 "),
                Arbitraries.of("\n", "\n\n", "\r\n", " ", "\n \n\t"))
            .as((text, before, after) -> before + text + after);
    return block.list().ofMinSize(1).ofMaxSize(25).map(blocks -> String.join("", blocks));
  }

  private static DocumentChain checked() {
    BatchPlan plan = (BatchPlan) PipelineFile.read(Path.of("pipelines/clean.yaml"));
    return new DocumentChain(plan.extract(), plan.transforms().documentSteps(), true);
  }

  private static List<String> examples() {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("config/rules"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        Map<String, YamlNode> root =
            YamlNode.read(file.toString(), Files.readString(file))
                .fields("rules", Set.of("languages", "guards", "rules"));
        for (YamlNode rule : root.get("rules").items("rules")) {
          YamlNode own = rule.fields("rule", RULE_KEYS).get("examples");
          if (own != null) {
            examples.addAll(own.texts("examples"));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
