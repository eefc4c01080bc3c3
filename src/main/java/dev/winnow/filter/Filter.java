package dev.winnow.filter;

import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.DropReason;
import dev.winnow.model.Signal;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops or marks articles by statements about them and by figures of their text. Statements come
 * first, then the rules in their order; the first that is broken drops the article. An article that
 * an earlier step dropped passes.
 *
 * @param name the name of this step in the pipeline file
 * @param selection the wanted languages, days and addresses
 * @param rules the bounds of figures
 * @param isMarking whether each article stays and carries its figures, and a signal {@code
 *     failed:RULE} for each broken rule
 */
record Filter(String name, Selection selection, List<QualityRule> rules, boolean isMarking)
    implements DocumentStep {
  private static final String FAILED = "failed:";

  Filter {
    rules = List.copyOf(rules);
  }

  @Override
  public Article apply(Article article) {
    if (article.dropped() != null || article.blocks().isEmpty()) {
      return article;
    }
    String unwanted = selection.unwanted(article.metadata());
    if (isMarking) {
      return article.withQuality(signals(article, unwanted));
    }
    DropReason reason =
        unwanted == null ? firstBroken(article) : new DropReason(name, unwanted, null);
    return reason == null ? article : article.drop(reason);
  }

  private DropReason firstBroken(Article article) {
    if (rules.isEmpty()) {
      return null;
    }
    MeasuredText text = MeasuredText.of(article);
    for (QualityRule rule : rules) {
      double value = rule.figure().of(text);
      if (rule.isBrokenBy(value)) {
        return DropReason.measured(name, rule.name(), value, rule.threshold());
      }
    }
    return null;
  }

  private List<Signal> signals(Article article, String unwanted) {
    List<Signal> signals = new ArrayList<>();
    if (unwanted != null) {
      signals.add(new Signal(FAILED + unwanted, 1.0));
    }
    MeasuredText text = MeasuredText.of(article);
    for (QualityRule rule : rules) {
      double value = rule.figure().of(text);
      if (!Double.isNaN(value)) {
        signals.add(new Signal(rule.name(), value));
      }
      if (rule.isBrokenBy(value)) {
        signals.add(new Signal(FAILED + rule.name(), 1.0));
      }
    }
    return signals;
  }
}
