package dev.winnow.pipeline;

import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.Policy;
import dev.winnow.dedup.RepeatSettings;
import dev.winnow.dedup.Repeats;
import dev.winnow.dedup.Scope;
import dev.winnow.dedup.SecondLook;
import dev.winnow.dedup.SentenceModel;
import dev.winnow.dedup.Verdicts;
import dev.winnow.model.Article;
import dev.winnow.model.Stage;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Shipped;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How paragraphs and whole documents are compared.
 *
 * @param name what the pipeline file calls the step
 * @param repeats how paragraphs are
 * @param documents how whole documents are
 * @param index the folder of what earlier runs have left to compare with; null for none
 * @param remember in a stream, how long a document is remembered for comparing others with it
 * @param patience in a stream, how long a document waits for what is decided about it before it
 *     becomes a failure
 */
record DedupPlan(
    String name,
    RepeatSettings repeats,
    DocumentSettings documents,
    String index,
    Duration remember,
    Duration patience)
    implements Serializable {
  /** Nothing is compared. */
  static final DedupPlan OFF =
      new DedupPlan(
          "Dedup",
          new RepeatSettings(Policy.OFF, null, null, null),
          DocumentSettings.OFF,
          null,
          null,
          null);

  DedupPlan {
    remember = remember == null ? Duration.ofDays(7) : remember;
    patience = patience == null ? Duration.ofHours(1) : patience;
  }

  /**
   * The settings of {@code Dedup}: in the pipeline file itself, or in a file of their own.
   *
   * @param settings a file; {@code shipped} for Winnow's own settings, which hold if none of this,
   *     {@code paragraphs} and {@code documents} is given
   * @param remember from 1m to 365d; 7d by default
   * @param patience from 1m to 7d; 1h by default
   */
  record Config(
      String settings,
      String index,
      RepeatSettings paragraphs,
      DocumentSettings documents,
      Duration remember,
      Duration patience) {
    public Config {
      boolean silent = settings == null && paragraphs == null && documents == null;
      settings = silent ? Shipped.WORD : settings;
      if ((settings == null) == (paragraphs == null) || settings != null && documents != null) {
        throw new IllegalArgumentException("needs one of 'settings: FILE' and 'paragraphs: …'");
      }
      check("remember", remember, 365);
      check("patience", patience, 7);
    }

    private static void check(String key, Duration length, int days) {
      if (length != null
          && (length.toMinutes() < 1 || length.compareTo(Duration.ofDays(days)) > 0)) {
        throw new IllegalArgumentException(
            "'" + key + "' must be from 1m to " + days + "d, was " + length);
      }
    }
  }

  /** A file of settings for {@code Dedup}. */
  record SettingsFile(String index, RepeatSettings paragraphs, DocumentSettings documents) {
    public SettingsFile {
      paragraphs = paragraphs == null ? new RepeatSettings(null, null, null, null) : paragraphs;
      documents = documents == null ? DocumentSettings.OFF : documents;
    }
  }

  /**
   * What a pipeline file says.
   *
   * @param base the folder of the file; an index is relative to the file that names it
   * @param streaming whether the source never ends
   * @throws ConfigException if a setting is wrong, or does not go with {@code streaming}
   */
  static DedupPlan read(StepNode step, Path base, boolean streaming) {
    Config config = step.bind(Config.class);
    SettingsFile settings = new SettingsFile(null, config.paragraphs(), config.documents());
    String index = step.target("index", config.index(), base);
    if (config.settings() != null) {
      settings =
          step.bindFile(config.settings(), base, "config/dedup.yaml", SettingsFile.class);
      Path folder = base.resolve(config.settings()).getParent();
      index = index == null ? step.target("index", settings.index(), folder) : index;
    }
    DedupPlan plan =
        new DedupPlan(
            step.name(),
            settings.paragraphs(),
            settings.documents(),
            index,
            config.remember(),
            config.patience());
    if (index != null && !plan.comparesDocuments()) {
      throw step.wrong("'index' is of no use: nothing is compared");
    }
    if (streaming) {
      plan.checkStream(step);
    } else {
      plan.checkRun(step, config);
    }
    return plan;
  }

  /** Complains about what a stream cannot do. */
  private void checkStream(StepNode step) {
    if (documents.rewrite() == SecondLook.EMBEDDINGS) {
      throw step.wrong(
          "'rewrite: embeddings' looks at all pairs of a run, and a stream has no end; set"
              + " 'rewrite: lexical'");
    }
    if (index != null) {
      throw step.wrong("'index' is for runs that end; a stream remembers by 'remember'");
    }
  }

  /** Complains about what only a stream can do, and of a model that this Winnow does not have. */
  private void checkRun(StepNode step, Config config) {
    if (config.remember() != null || config.patience() != null) {
      throw step.wrong("'remember' and 'patience' are for streams; a run that ends has none");
    }
    if (documents.rewrite() == SecondLook.EMBEDDINGS && !SentenceModel.isThere()) {
      throw step.wrong(
          "'rewrite: embeddings' needs a Winnow that is built with a model: run it as"
              + " WINNOW_PROFILES=embeddings ./winnow, or build it by ./mvnw"
              + " -Pdirect,embeddings -DskipTests package");
    }
  }

  /** Whether documents are compared with each other, as a whole or by paragraphs. */
  boolean comparesDocuments() {
    return documents.policy() != Policy.OFF || repeats.comparesDocuments();
  }

  /** The same with another index. */
  DedupPlan withIndex(String path) {
    return new DedupPlan(name, repeats, documents, path, remember, patience);
  }

  /** The step that removes repeats within an article, from each document by itself. */
  Optional<Stage> stage() {
    return repeats.policy() != Policy.OFF && repeats.scope() == Scope.ARTICLE
        ? Optional.of(new WithinArticle(name, repeats))
        : Optional.empty();
  }

  /** How repeats are found across documents, under the name of the step. */
  Repeats repeatRules() {
    return new Repeats(repeats, name);
  }

  /** What becomes of documents that were compared, under the name of the step. */
  Verdicts verdicts() {
    return new Verdicts(documents.policy(), name);
  }

  /** Repeats within an article, as a stage. */
  record WithinArticle(String name, RepeatSettings settings) implements Stage {
    @Override
    public Article apply(Article article) {
      return new Repeats(settings, name).withinArticle(article);
    }
  }
}
