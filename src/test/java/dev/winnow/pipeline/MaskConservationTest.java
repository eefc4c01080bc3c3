package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Removal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law of conservation with {@code Mask}: each place that is masked lies in the source where the
 * audit says, within one piece of text, and its text is nowhere.
 */
class MaskConservationTest {
  private static final List<String> SECRETS =
      List.of("ann.lee@paper.com", "+44 20 7946 0018", "145.254.32.17", "DE89370400440532013000");

  private static final DocumentChain CHAIN =
      ((BatchPlan)
              PipelineFile.read(
                  Path.of("p.yaml"),
                  """
                  pipeline:
                    type: chain
                    source: {type: ReadFiles, config: {path: in}}
                    transforms: [type: Extract, type: Strip, type: Mask, type: Split]
                    sink: {type: WriteJson, config: {path: out}}
                  options: {check_conservation: true}
                  """))
          .chain();

  @Property(tries = 300)
  void eachMaskedPlaceHoldsTheData(@ForAll("documents") String text) {
    DocumentChain.Outcome outcome =
        CHAIN.process(RawDocument.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome.failure()).isNull();
    Article article = outcome.article();
    int[] points = text.codePoints().toArray();
    for (Removal masked : article.removals()) {
      if (masked.isMasked() && masked.span().isKnown()) {
        int start = masked.span().start();
        String source = new String(points, start, masked.span().end() - start);
        assertThat(SECRETS).contains(source.replaceAll("\\s+", " "));
      }
    }
    assertThat(article.toString()).doesNotContain(SECRETS);
  }

  @Provide
  static Arbitrary<String> documents() {
    Arbitrary<String> words =
        Arbitraries.of(
            "The council met on Monday and talked about the bridge",
            "Il fiume è cresciuto di due metri 🌊 nella notte",
            "said the mayor 👩‍👩‍👧 of the town,  who   wrote",
            "Contact us:",
            "\n\n",
            "\n",
            "• ",
            "By Ann Lee",
            "Share this article");
    return Combinators.combine(words, Arbitraries.of(SECRETS), words)
        .as((before, secret, after) -> before + " " + secret + " " + after + ". ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
