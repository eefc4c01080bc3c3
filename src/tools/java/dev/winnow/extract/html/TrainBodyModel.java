package dev.winnow.extract.html;

import dev.winnow.classify.Boosting;
import dev.winnow.classify.Folds;
import dev.winnow.classify.Sample;
import dev.winnow.extract.html.features.Features;
import dev.winnow.extract.html.page.PageView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model that tells the text of an article from its page. Arguments: the folder of a
 * {@linkplain PageSet page set}, the file to write, and, for a cross-validation, a folder that gets
 * a model for each fifth of the domains, trained on the others, and the list of its pages.
 */
final class TrainBodyModel {
  private static final int TREES = 240;
  private static final int DEPTH = 5;

  private TrainBodyModel() {}

  public static void main(String[] args) throws IOException {
    List<LabelledPage> pages = PageSet.read(Path.of(args[0]));
    fit(withVariants(pages), Path.of(args[1]));
    if (args.length > 2) {
      for (int fold = 0; fold < Folds.COUNT; fold++) {
        crossValidate(pages, fold, Path.of(args[2]));
      }
    }
  }

  private static void crossValidate(List<LabelledPage> pages, int fold, Path folder)
      throws IOException {
    List<LabelledPage> others = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (LabelledPage page : pages) {
      if (Folds.of(page.domain()) == fold) {
        left.add(page.id());
      } else {
        others.add(page);
      }
    }
    fit(withVariants(others), folder.resolve("body-model-" + fold + ".json"));
    Files.write(folder.resolve("ids-" + fold + ".txt"), left);
  }

  private static void fit(List<LabelledPage> pages, Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (LabelledPage page : pages) {
      float[][] rows = page.rows();
      boolean[] menu = Menus.of(new PageView(page.page()));
      for (int i = 0; i < rows.length; i++) {
        if (page.weights()[i] > 0 && !menu[i]) {
          samples.add(new Sample(rows[i], page.labels()[i], page.weights()[i]));
        }
      }
    }
    Boosting.fit(Features.NAMES, samples, TREES, DEPTH, file);
  }

  private static List<LabelledPage> withVariants(List<LabelledPage> pages) {
    List<LabelledPage> all = new ArrayList<>(pages);
    for (LabelledPage page : pages) {
      all.addAll(ShortArticle.of(page));
      all.addAll(ShortLines.of(page));
      all.addAll(NoArticle.of(page));
    }
    return all;
  }
}
