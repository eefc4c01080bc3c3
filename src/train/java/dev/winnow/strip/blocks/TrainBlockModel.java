package dev.winnow.strip.blocks;

import dev.winnow.classify.Boosting;
import dev.winnow.classify.Folds;
import dev.winnow.classify.Sample;
import dev.winnow.strip.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model that tells text of an article from what a scrape left around it. Arguments: the
 * file of {@linkplain TextSet labelled scrapes}, the file to write, and, for a cross-validation, a
 * folder that gets a model for each fifth of the sites, trained on the others, and the list of its
 * scrapes, and the {@code ground_truth.jsonl} that tells the sites.
 */
final class TrainBlockModel {
  private static final int TREES = 160;
  private static final int DEPTH = 7;

  /** The rules that go before the model. */
  private static final Path RULES = Path.of("config", "rules");

  private TrainBlockModel() {}

  public static void main(String[] args) throws IOException {
    Path pages = args.length > 3 ? Path.of(args[3]) : null;
    List<LabelledText> texts = TextSet.read(Path.of(args[0]), pages, RuleSet.load(RULES));
    fit(texts, Path.of(args[1]));
    for (int fold = 0; args.length > 2 && fold < Folds.COUNT; fold++) {
      crossValidate(texts, fold, Path.of(args[2]));
    }
  }

  private static void crossValidate(List<LabelledText> texts, int fold, Path folder)
      throws IOException {
    List<LabelledText> others = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (LabelledText text : texts) {
      if (Folds.of(text.domain()) == fold) {
        left.add(text.id());
      } else {
        others.add(text);
      }
    }
    fit(others, folder.resolve("block-model-" + fold + ".json"));
    Files.write(folder.resolve("ids-" + fold + ".txt"), left);
  }

  private static void fit(List<LabelledText> texts, Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (LabelledText text : texts) {
      samples.addAll(text.samples());
      Mixed.of(text, texts).forEach(mixed -> samples.addAll(mixed.samples()));
      ShortLines.of(text).forEach(lines -> samples.addAll(lines.samples()));
      LongBlocks.of(text).forEach(blocks -> samples.addAll(blocks.samples()));
    }
    Boosting.fit(BlockFeatures.NAMES, samples, TREES, DEPTH, file);
  }
}
