package dev.winnow.pipeline;

import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.RewriteDetector;
import dev.winnow.extract.Extract;
import dev.winnow.model.DocumentStep;
import dev.winnow.provider.PipelineSettings;
import dev.winnow.provider.StepNode;
import dev.winnow.provider.StepOrder;
import dev.winnow.recur.RecurrenceStep;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.Strip;
import dev.winnow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps between source and sink: {@code Extract}, any number of {@code Strip}, {@code Split},
 * {@code Recurrence} if recurring text is removed, and {@code Dedup} if documents or paragraphs are
 * compared.
 *
 * @param extract the step that makes articles of bytes
 * @param documentSteps the steps that see one document at a time, in order
 * @param rules the rules of all {@code Strip} steps
 * @param recurrence the step that removes recurring text
 * @param dedup the settings for the comparison of documents and paragraphs
 */
record Transforms(
    Extract extract,
    List<DocumentStep> documentSteps,
    List<RuleSet> rules,
    RecurrenceStep recurrence,
    DedupSettings dedup) {

  Transforms {
    documentSteps = List.copyOf(documentSteps);
    rules = List.copyOf(rules);
  }

  /**
   * The steps of a pipeline file.
   *
   * @param node the mapping with the key {@code transforms}
   * @throws dev.winnow.yaml.ConfigException if a step or a file that it names is wrong
   */
  static Transforms read(YamlNode node, PipelineSettings pipeline) {
    StepTypes types = new StepTypes();
    List<StepNode> steps =
        node.items("transforms").stream().map(each -> step(each, types)).toList();
    checkOrder(node, steps, types);
    List<Object> made = new ArrayList<>();
    for (StepNode step : steps) {
      made.add(step.create(types.of(step.type()), pipeline));
    }
    RecurrenceStep recurrence = only(RecurrenceStep.class, made).orElse(RecurrenceStep.OFF);
    DedupSettings dedup = only(DedupSettings.class, made).orElse(DedupSettings.OFF);
    List<DocumentStep> documentSteps = new ArrayList<>(all(DocumentStep.class, made));
    recurrence.documentStep().ifPresent(documentSteps::add);
    dedup.documentStep().ifPresent(documentSteps::add);
    return new Transforms(
        only(Extract.class, made).orElseThrow(),
        documentSteps,
        all(Strip.class, made).stream().map(Strip::rules).toList(),
        recurrence,
        dedup);
  }

  private static StepNode step(YamlNode node, StepTypes types) {
    StepNode step = StepNode.read(node, types.known());
    if (!types.isNameable(step.type())) {
      step.refuseName();
    }
    return step;
  }

  private static <T> List<T> all(Class<T> type, List<Object> steps) {
    return steps.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static <T> Optional<T> only(Class<T> type, List<Object> steps) {
    return all(type, steps).stream().findFirst();
  }

  /** These steps with other indexes. */
  Transforms withIndex(IndexFolders folders) {
    return new Transforms(extract, documentSteps, rules, recurrence, dedup.withIndex(folders));
  }

  /**
   * All settings that change the output, in words, without paths, comments and the order of keys.
   */
  String shape() {
    RepeatSettings repeats = dedup.repeats();
    return String.join(
        "\n",
        extract.toString(),
        documentSteps.toString(),
        recurrence.toString(),
        dedup.name(),
        List.of(repeats.policy(), repeats.scope(), repeats.minWords()).toString(),
        shape(dedup.documents()));
  }

  private static String shape(DocumentSettings documents) {
    String window = documents.windowDays() == null ? "" : " " + documents.windowDays();
    String words = List.of(documents.policy(), documents.near()) + window;
    return documents.rewrite() == RewriteDetector.LEXICAL ? words : words + documents.rewrite();
  }

  private static void checkOrder(YamlNode node, List<StepNode> steps, StepTypes types) {
    Set<String> names = new HashSet<>();
    StepOrder last = null;
    for (StepNode step : steps) {
      StepOrder place = types.placeOf(step.type());
      boolean again = place == last && place != StepOrder.CLEAN;
      if (again || last != null && place.compareTo(last) < 0) {
        throw step.node()
            .wrong(
                step.name()
                    + ": "
                    + step.type()
                    + " cannot stand here; the order is "
                    + types.order());
      }
      if (!names.add(step.name())) {
        throw step.node().wrong(step.name() + ": two steps have this name; give one a 'name'");
      }
      last = place;
    }
    for (StepOrder needed : StepOrder.values()) {
      if (needed.isRequired()
          && steps.stream().noneMatch(step -> types.placeOf(step.type()) == needed)) {
        throw node.wrong(
            "transforms: the step " + String.join(" | ", types.at(needed)) + " is missing");
      }
    }
  }
}
