package dev.winnow.pipeline;

import dev.winnow.dedup.Policy;
import dev.winnow.dedup.RepeatSettings;
import dev.winnow.dedup.Repeats;
import dev.winnow.dedup.Scope;
import dev.winnow.extract.Extract;
import dev.winnow.model.Stage;
import dev.winnow.split.Split;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.Strip;
import dev.winnow.yaml.ConfigException;
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
    Extract extract, List<NamedStage> stages, RepeatSettings repeats, List<RuleSet> rules) {
  private static final List<String> TYPES = List.of("Extract", "Strip", "Split", "Dedup");

  /** The settings of {@code Strip}. */
  record StripConfig(String rules) {
    public StripConfig {
      if (rules == null) {
        throw new IllegalArgumentException("the key 'rules' is missing: a rule file or folder");
      }
    }
  }

  /** The settings of {@code Dedup}: in the pipeline file itself, or in a file of their own. */
  record DedupConfig(String settings, RepeatSettings paragraphs) {
    public DedupConfig {
      if ((settings == null) == (paragraphs == null)) {
        throw new IllegalArgumentException("needs one of 'settings: FILE' and 'paragraphs: …'");
      }
    }
  }

  /** A file of settings for {@code Dedup}. */
  record DedupFile(RepeatSettings paragraphs) {}

  static Transforms read(YamlNode node, Path file) {
    List<StepNode> steps =
        node.items("transforms").stream().map(each -> StepNode.read(each, TYPES)).toList();
    checkOrder(node, steps);
    Path base = file.toAbsolutePath().getParent();
    Extract extract = null;
    List<NamedStage> stages = new ArrayList<>();
    List<RuleSet> rules = new ArrayList<>();
    RepeatSettings repeats = new RepeatSettings(Policy.OFF, null, null, null);
    for (StepNode step : steps) {
      switch (step.type()) {
        case "Extract" -> extract = step.bind(Extract.class);
        case "Strip" -> {
          RuleSet set =
              RuleSet.load(existing(step, base.resolve(step.bind(StripConfig.class).rules())));
          rules.add(set);
          stages.add(new NamedStage(step.name(), new Strip(set)));
        }
        case "Split" -> stages.add(new NamedStage(step.name(), step.bind(Split.class)));
        default -> repeats = repeats(step, base);
      }
    }
    if (repeats.policy() != Policy.OFF && repeats.scope() == Scope.ARTICLE) {
      RepeatSettings own = repeats;
      stages.add(new NamedStage("Dedup", new WithinArticle(own)));
    }
    return new Transforms(extract, stages, repeats, rules);
  }

  /** Repeats within an article, as a stage. */
  record WithinArticle(RepeatSettings settings) implements Stage {
    @Override
    public dev.winnow.model.Article apply(dev.winnow.model.Article article) {
      return new Repeats(settings).withinArticle(article);
    }
  }

  private static RepeatSettings repeats(StepNode step, Path base) {
    DedupConfig config = step.bind(DedupConfig.class);
    if (config.paragraphs() != null) {
      return config.paragraphs();
    }
    Path file = existing(step, base.resolve(config.settings()));
    try {
      YamlNode root = YamlNode.read(file.toString(), Files.readString(file));
      DedupFile settings = Binder.bind(root, step.name(), DedupFile.class, root);
      return settings.paragraphs() == null
          ? new RepeatSettings(null, null, null, null)
          : settings.paragraphs();
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read: " + e.getMessage());
    }
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
