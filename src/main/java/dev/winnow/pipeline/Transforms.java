package dev.winnow.pipeline;

import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.RepeatSettings;
import dev.winnow.dedup.SecondLook;
import dev.winnow.extract.Extract;
import dev.winnow.extract.html.BodyModel;
import dev.winnow.model.Stage;
import dev.winnow.recur.RecurrenceStep;
import dev.winnow.split.Split;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.Strip;
import dev.winnow.strip.StripSettings;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps between source and sink: {@code Extract}, any number of {@code Strip}, {@code Split},
 * {@code Recurrence} if text is to go that recurs under unrelated articles, and {@code Dedup} if
 * documents or paragraphs are to be compared.
 *
 * @param extract how text is made of bytes
 * @param stages the steps that see one document at a time, in order
 * @param rules the rules of all {@code Strip} steps
 * @param recurrence what is done about text that recurs
 * @param dedup how documents and paragraphs are compared
 */
record Transforms(
    Extract extract,
    List<Stage> stages,
    List<RuleSet> rules,
    RecurrenceStep recurrence,
    DedupSettings dedup) {
  private static final List<String> TYPES =
      List.of("Extract", "Strip", "Split", "Recurrence", "Dedup");

  Transforms {
    stages = List.copyOf(stages);
    rules = List.copyOf(rules);
  }

  /** The settings of a step that has none. */
  record NoConfig() {}

  /**
   * The settings of {@code Extract}.
   *
   * @param bodyModel a model that tells the text of an article from its page; null for Winnow's own
   */
  record ExtractConfig(String bodyModel) {}

  /**
   * What a pipeline file says.
   *
   * @param node the mapping with the key {@code transforms}
   * @param file the pipeline file
   * @param streaming whether the source never ends
   * @throws dev.winnow.yaml.ConfigException if a step or a file that it names is wrong
   */
  static Transforms read(YamlNode node, Path file, boolean streaming) {
    List<StepNode> steps =
        node.items("transforms").stream().map(each -> StepNode.read(each, TYPES)).toList();
    checkOrder(node, steps);
    Path base = file.toAbsolutePath().getParent();
    Extract extract = null;
    List<Stage> stages = new ArrayList<>();
    List<RuleSet> rules = new ArrayList<>();
    RecurrenceStep recurrence = RecurrenceStep.OFF;
    DedupSettings dedup = DedupSettings.OFF;
    for (StepNode step : steps) {
      switch (step.type()) {
        case "Extract" -> extract = extract(step, base);
        case "Strip" -> {
          Strip strip = strip(step, base);
          rules.add(strip.rules());
          stages.add(strip);
        }
        case "Split" -> {
          step.bind(NoConfig.class);
          stages.add(new Split(step.name()));
        }
        case "Recurrence" -> {
          recurrence = CorpusSteps.recurrence(step, base, streaming);
          recurrence.stage().ifPresent(stages::add);
        }
        default -> {
          dedup = CorpusSteps.dedup(step, base, streaming);
          dedup.stage().ifPresent(stages::add);
        }
      }
    }
    return new Transforms(extract, stages, rules, recurrence, dedup);
  }

  /** The same with another index. */
  Transforms withIndex(String path) {
    return new Transforms(extract, stages, rules, recurrence, dedup.withIndex(path));
  }

  /** All that shapes the output, in words: no places, no comments, no order of keys. */
  String shape() {
    RepeatSettings repeats = dedup.repeats();
    return String.join(
        "\n",
        extract.toString(),
        stages.toString(),
        recurrence.toString(),
        dedup.name(),
        List.of(repeats.policy(), repeats.scope(), repeats.minWords()).toString(),
        shape(dedup.documents()));
  }

  private static String shape(DocumentSettings documents) {
    String window = documents.windowDays() == null ? "" : " " + documents.windowDays();
    String words = List.of(documents.policy(), documents.near()) + window;
    return documents.rewrite() == SecondLook.LEXICAL ? words : words + documents.rewrite();
  }

  private static Extract extract(StepNode step, Path base) {
    String model = step.bind(ExtractConfig.class).bodyModel();
    if (model == null) {
      return new Extract();
    }
    Path file = step.existing(base.resolve(model));
    try {
      return new Extract(BodyModel.read(file));
    } catch (IOException e) {
      throw step.wrong("'" + file + "' is no model: " + e.getMessage());
    }
  }

  private static Strip strip(StepNode step, Path base) {
    StripSettings settings = step.bind(StripSettings.class);
    try {
      return settings.step(step.name(), file -> step.existing(base.resolve(file)));
    } catch (IllegalArgumentException e) {
      throw step.wrong(e.getMessage());
    }
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
