package dev.winnow.pipeline;

import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.Policy;
import dev.winnow.dedup.RepeatSettings;
import dev.winnow.dedup.Repeats;
import dev.winnow.dedup.Scope;
import dev.winnow.extract.Extract;
import dev.winnow.extract.html.BodyModel;
import dev.winnow.model.Article;
import dev.winnow.model.Stage;
import dev.winnow.split.Split;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.Strip;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps between source and sink: {@code Extract}, any number of {@code Strip}, {@code Split},
 * and {@code Dedup} if documents or paragraphs are to be compared.
 */
record Transforms(
    Extract extract,
    List<Stage> stages,
    RepeatSettings repeats,
    DocumentSettings documents,
    String dedup,
    List<RuleSet> rules) {
  private static final List<String> TYPES = List.of("Extract", "Strip", "Split", "Dedup");

  /** The settings of a step that has none. */
  record NoConfig() {}

  /**
   * The settings of {@code Extract}.
   *
   * @param bodyModel a model that tells the text of an article from its page; null for Winnow's own
   */
  record ExtractConfig(String bodyModel) {}

  /** The settings of {@code Strip}. */
  record StripConfig(String rules) {
    public StripConfig {
      if (rules == null) {
        throw new IllegalArgumentException("the key 'rules' is missing: a rule file or folder");
      }
    }
  }

  /** The settings of {@code Dedup}: in the pipeline file itself, or in a file of their own. */
  record DedupConfig(String settings, RepeatSettings paragraphs, DocumentSettings documents) {
    public DedupConfig {
      if ((settings == null) == (paragraphs == null) || settings != null && documents != null) {
        throw new IllegalArgumentException("needs one of 'settings: FILE' and 'paragraphs: …'");
      }
    }
  }

  /** A file of settings for {@code Dedup}. */
  record DedupFile(RepeatSettings paragraphs, DocumentSettings documents) {
    public DedupFile {
      paragraphs = paragraphs == null ? new RepeatSettings(null, null, null, null) : paragraphs;
      documents = documents == null ? DocumentSettings.OFF : documents;
    }
  }

  static Transforms read(YamlNode node, Path file) {
    List<StepNode> steps =
        node.items("transforms").stream().map(each -> StepNode.read(each, TYPES)).toList();
    checkOrder(node, steps);
    Path base = file.toAbsolutePath().getParent();
    Extract extract = null;
    List<Stage> stages = new ArrayList<>();
    List<RuleSet> rules = new ArrayList<>();
    RepeatSettings repeats = new RepeatSettings(Policy.OFF, null, null, null);
    DocumentSettings documents = DocumentSettings.OFF;
    String dedup = "Dedup";
    for (StepNode step : steps) {
      switch (step.type()) {
        case "Extract" -> extract = extract(step, base);
        case "Strip" -> {
          RuleSet set =
              RuleSet.load(existing(step, base.resolve(step.bind(StripConfig.class).rules())));
          rules.add(set);
          stages.add(new Strip(step.name(), set));
        }
        case "Split" -> {
          step.bind(NoConfig.class);
          stages.add(new Split(step.name()));
        }
        default -> {
          DedupFile settings = dedup(step, base);
          repeats = settings.paragraphs();
          documents = settings.documents();
          dedup = step.name();
        }
      }
    }
    if (repeats.policy() != Policy.OFF && repeats.scope() == Scope.ARTICLE) {
      stages.add(new WithinArticle(dedup, repeats));
    }
    return new Transforms(extract, stages, repeats, documents, dedup, rules);
  }

  /** Repeats within an article, as a stage. */
  record WithinArticle(String name, RepeatSettings settings) implements Stage {
    @Override
    public Article apply(Article article) {
      return new Repeats(settings, name).withinArticle(article);
    }
  }

  private static Extract extract(StepNode step, Path base) {
    String model = step.bind(ExtractConfig.class).bodyModel();
    if (model == null) {
      return new Extract();
    }
    Path file = existing(step, base.resolve(model));
    try {
      return new Extract(BodyModel.read(file));
    } catch (IOException e) {
      throw step.config().wrong(step.name() + ": '" + file + "' is no model: " + e.getMessage());
    }
  }

  private static DedupFile dedup(StepNode step, Path base) {
    DedupConfig config = step.bind(DedupConfig.class);
    if (config.paragraphs() != null) {
      return new DedupFile(config.paragraphs(), config.documents());
    }
    Path file = existing(step, base.resolve(config.settings()));
    YamlNode root = YamlNode.read(file.toString(), PipelineFile.content(file));
    return Binder.bind(root, step.name(), DedupFile.class, root);
  }

  private static Path existing(StepNode step, Path path) {
    if (!Files.isReadable(path)) {
      throw step.config()
          .wrong(step.name() + ": there is nothing to be read at '" + path.normalize() + "'");
    }
    return path.normalize();
  }

  private static void checkOrder(YamlNode node, List<StepNode> steps) {
    Set<String> names = new HashSet<>();
    int last = -1;
    for (StepNode step : steps) {
      int place = TYPES.indexOf(step.type());
      boolean again = place == last && place != TYPES.indexOf("Strip");
      if (place < last || again) {
        throw step.node()
            .wrong(step.name() + ": " + step.type() + " cannot stand here; the order is " + TYPES);
      }
      if (!names.add(step.name())) {
        throw step.node().wrong(step.name() + ": two steps have this name; give one a 'name'");
      }
      last = place;
    }
    for (String needed : List.of("Extract", "Split")) {
      if (steps.stream().noneMatch(step -> step.type().equals(needed))) {
        throw node.wrong("transforms: the step " + needed + " is missing");
      }
    }
  }
}
