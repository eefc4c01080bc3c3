package dev.winnow.pipeline;

import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.Policy;
import dev.winnow.dedup.RepeatSettings;
import dev.winnow.dedup.Repeats;
import dev.winnow.dedup.Scope;
import dev.winnow.dedup.SecondLook;
import dev.winnow.dedup.SentenceModel;
import dev.winnow.extract.Extract;
import dev.winnow.extract.html.BodyModel;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;
import dev.winnow.model.Stage;
import dev.winnow.split.Split;
import dev.winnow.strip.Judge;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.Strip;
import dev.winnow.strip.blocks.BlockModel;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps between source and sink: {@code Extract}, any number of {@code Strip}, {@code Split},
 * {@code Recurrence} if text is to go that recurs under unrelated articles, and {@code Dedup} if
 * documents or paragraphs are to be compared.
 */
record Transforms(
    Extract extract,
    List<Stage> stages,
    RecurrencePlan recurrence,
    RepeatSettings repeats,
    DocumentSettings documents,
    String dedup,
    String index,
    List<RuleSet> rules,
    List<StepNode> steps,
    DedupConfig memory) {
  private static final List<String> TYPES =
      List.of("Extract", "Strip", "Split", "Recurrence", "Dedup");

  /** The settings of a step that has none. */
  record NoConfig() {}

  /**
   * The settings of {@code Extract}.
   *
   * @param bodyModel a model that tells the text of an article from its page; null for Winnow's own
   */
  record ExtractConfig(String bodyModel) {}

  /**
   * The settings of {@code Strip}.
   *
   * @param rules a rule file or folder
   * @param model a model that judges blocks of plain text after the rules; null for none
   * @param threshold the score below which the model takes a block, from 0 to 1; {@value
   *     #THRESHOLD} by default
   */
  record StripConfig(String rules, String model, Double threshold) {
    private static final double THRESHOLD = 0.35;

    public StripConfig {
      threshold = threshold == null ? Double.valueOf(THRESHOLD) : threshold;
      if (rules == null) {
        throw new IllegalArgumentException("the key 'rules' is missing: a rule file or folder");
      }
    }
  }

  /**
   * The settings of {@code Dedup}: in the pipeline file itself, or in a file of their own.
   *
   * @param remember in a stream, how long a document is remembered, from 1m to 365d; 7d by default
   * @param patience in a stream, how long a document waits for what is decided about it, from 1m to
   *     7d; 1h by default
   */
  record DedupConfig(
      String settings,
      String index,
      RepeatSettings paragraphs,
      DocumentSettings documents,
      Duration remember,
      Duration patience) {
    public DedupConfig {
      if ((settings == null) == (paragraphs == null) || settings != null && documents != null) {
        throw new IllegalArgumentException("needs one of 'settings: FILE' and 'paragraphs: …'");
      }
      check("remember", remember, 365);
      check("patience", patience, 7);
    }

    private static void check(String key, Duration length, int days) {
      if (length != null && (length.toMinutes() < 1 || length.toDays() > days)) {
        throw new IllegalArgumentException(
            "'" + key + "' must be from 1m to " + days + "d, was " + length);
      }
    }
  }

  /** A file of settings for {@code Dedup}. */
  record DedupFile(String index, RepeatSettings paragraphs, DocumentSettings documents) {
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
    RecurrencePlan recurrence = RecurrencePlan.OFF;
    RepeatSettings repeats = new RepeatSettings(Policy.OFF, null, null, null);
    DocumentSettings documents = DocumentSettings.OFF;
    String dedup = "Dedup";
    String index = null;
    DedupConfig memory = null;
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
          recurrence = RecurrencePlan.read(step, base);
          recurrence.stage().ifPresent(stages::add);
        }
        default -> {
          memory = step.bind(DedupConfig.class);
          DedupFile settings = dedup(step, memory, base);
          repeats = settings.paragraphs();
          documents = settings.documents();
          index = settings.index();
          dedup = step.name();
        }
      }
    }
    if (repeats.policy() != Policy.OFF && repeats.scope() == Scope.ARTICLE) {
      stages.add(new WithinArticle(dedup, repeats));
    }
    return new Transforms(
        extract, stages, recurrence, repeats, documents, dedup, index, rules, steps, memory);
  }

  /** What is said of a stream; complains about what a stream cannot do. */
  StreamPlan stream(DocumentSource source, LineSink sink, YamlNode pipeline) {
    for (StepNode step : steps) {
      if (step.type().equals("Recurrence") && recurrence.comparesDocuments()) {
        throw step.config()
            .wrong(
                step.name()
                    + ": 'settings' compares all documents of a run, and a stream has no end;"
                    + " name what an earlier run has learned by 'use: FILE' alone");
      }
    }
    if (documents.rewrite() == SecondLook.EMBEDDINGS) {
      throw wrongDedup(
          "'rewrite: embeddings' looks at all pairs of a run, and a stream has no end; set"
              + " 'rewrite: lexical'");
    }
    if (index != null) {
      throw pipeline.wrong(
          dedup + ": 'index' is for runs that end; a stream remembers by 'remember'");
    }
    return new StreamPlan(
        source,
        sink,
        memory == null || memory.remember() == null ? Duration.ofDays(7) : memory.remember(),
        memory == null || memory.patience() == null ? Duration.ofHours(1) : memory.patience());
  }

  /** Complains about what only a stream can do. */
  void refuseStreams(YamlNode windowing) {
    if (windowing != null) {
      throw windowing.wrong("pipeline: 'windowing' is for streams; a run that ends has none");
    }
    if (memory != null && (memory.remember() != null || memory.patience() != null)) {
      throw wrongDedup("'remember' and 'patience' are for streams; a run that ends has none");
    }
  }

  /** Complains if a model is to look at documents, and this Winnow has none. */
  void checkModel() {
    if (documents.rewrite() == SecondLook.EMBEDDINGS && !SentenceModel.isThere()) {
      throw wrongDedup(
          "'rewrite: embeddings' needs a Winnow that is built with a model: run it as"
              + " WINNOW_PROFILES=embeddings ./winnow, or build it by ./mvnw"
              + " -Pdirect,embeddings -DskipTests package");
    }
  }

  private ConfigException wrongDedup(String problem) {
    StepNode step = steps.get(steps.size() - 1);
    return step.config().wrong(step.name() + ": " + problem);
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
    Path file = step.existing(base.resolve(model));
    try {
      return new Extract(BodyModel.read(file));
    } catch (IOException e) {
      throw step.config().wrong(step.name() + ": '" + file + "' is no model: " + e.getMessage());
    }
  }

  private static Strip strip(StepNode step, Path base) {
    StripConfig config = step.bind(StripConfig.class);
    RuleSet rules = RuleSet.load(step.existing(base.resolve(config.rules())));
    if (config.model() == null) {
      return new Strip(step.name(), rules, null);
    }
    Path file = step.existing(base.resolve(config.model()));
    try {
      BlockModel model = BlockModel.read(file);
      return new Strip(step.name(), rules, new Judge(model, config.threshold().floatValue()));
    } catch (IllegalArgumentException e) {
      throw step.config().wrong(step.name() + ": " + e.getMessage());
    } catch (IOException e) {
      throw step.config().wrong(step.name() + ": '" + file + "' is no model: " + e.getMessage());
    }
  }

  /** The settings of {@code Dedup}; its index is relative to the file that names it. */
  private static DedupFile dedup(StepNode step, DedupConfig config, Path base) {
    DedupFile settings = new DedupFile(null, config.paragraphs(), config.documents());
    String index = step.target("index", config.index(), base);
    if (config.settings() != null) {
      Path file = base.resolve(config.settings());
      settings = step.bindFile(file, DedupFile.class);
      index = index == null ? step.target("index", settings.index(), file.getParent()) : index;
    }
    boolean compares =
        settings.documents().policy() != Policy.OFF || settings.paragraphs().comparesDocuments();
    if (index != null && !compares) {
      throw step.config().wrong(step.name() + ": 'index' is of no use: nothing is compared");
    }
    return new DedupFile(index, settings.paragraphs(), settings.documents());
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
