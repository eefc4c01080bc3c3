package dev.winnow.recur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Removal;
import dev.winnow.shuffle.RecordCoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Recurrence} as a transform of a pipeline that knows no other. */
class RecurrenceTransformTest {
  private static final String FOOTER = "Sent to all at the harbour by the Harbour Post every day.";

  @Test
  void removesAFooterAndWritesWhatItLearned(@TempDir Path folder) throws Exception {
    List<Article> corpus = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      corpus.add(
          Corpus.article(
              "a" + i, null, Corpus.prose(2 * i, 40), Corpus.prose(2 * i + 1, 40), FOOTER));
    }
    Path learned = folder.resolve("learned.txt");
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(
            pipeline
                .apply(Create.of(corpus).withCoder(RecordCoder.of(Article.class)))
                .apply(
                    "Footers",
                    Recurrence.with(RecurrenceSettings.defaults())
                        .named("Footers")
                        .learnTo(learned.toString()))
                .apply(
                    FlatMapElements.into(TypeDescriptors.strings())
                        .via(RecurrenceTransformTest::removed)))
        .satisfies(
            removed -> {
              assertThat(removed).hasSize(14).containsOnly("Footers: " + FOOTER);
              return null;
            });
    pipeline.run().waitUntilFinish();
    assertThat(Files.readString(learned)).contains("Harbour Post");
  }

  @Test
  void aStepWithoutSettingsComparesNothing() {
    assertThatThrownBy(() -> Recurrence.of(RecurrenceStep.OFF))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Recurrence has no settings by which documents are compared");
  }

  private static List<String> removed(Article article) {
    return article.removals().stream().map(RecurrenceTransformTest::said).toList();
  }

  private static String said(Removal removal) {
    return removal.step() + ": " + removal.text();
  }
}
