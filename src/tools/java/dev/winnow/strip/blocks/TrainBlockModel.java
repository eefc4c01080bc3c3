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
import java.util.Optional;

/**
 * Trains the model that tells text of an article from what a scrape left around it. Arguments: the
 * file of {@linkplain TextSet labelled scrapes}, the file to write, and, for a cross-validation, a
 * folder that gets a model for each fifth of the sites, trained on the others, and the list of its
 * scrapes, and the {@code ground_truth.jsonl} that tells the sites.
 */
final class TrainBlockModel {
  private static final Boosting.Shape SHAPE = new Boosting.Shape(75, 5, 6);

  /** Logarithm of odds: above it, no tree that knows what a block says made a difference. */
  private static final float SURE = 2;

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
      addVariants(text, samples);
      Optional<LabelledText> mixed = Mixed.of(text, texts);
      if (mixed.isPresent()) {
        samples.addAll(mixed.get().samples());
        addVariants(mixed.get(), samples);
      }
    }
    Boosting.fitInTwo(
        BlockFeatures.NAMES, BlockFeatures.FIRST_FEATURES, samples, SHAPE, SURE, file);
  }

  private static void addVariants(LabelledText text, List<Sample> samples) {
    ShortLines.of(text).forEach(each -> samples.addAll(each.samples()));
    Sentences.of(text).forEach(each -> samples.addAll(each.samples()));
    LongBlocks.of(text).forEach(each -> samples.addAll(each.samples()));
    Kinds.of(text).forEach(each -> samples.addAll(each.samples()));
  }
}
