package dev.winnow.dedup;

import dev.winnow.decide.BucketDecisions;
import dev.winnow.decide.Decider;
import dev.winnow.decide.DecisionKind;
import dev.winnow.model.Article;
import dev.winnow.model.RecordCoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Drops copies, names stories and removes repeated paragraphs, as {@link Dedup} has decided.
 *
 * @param applied how decisions are applied to one article
 * @param toKeep what an index keeps; null if there is none
 */
record DedupDecider(Applied applied, ToKeep toKeep) implements Decider<byte[]> {
  /** Decisions about paragraphs. */
  static final DecisionKind<Repeat> REPEATS =
      DecisionKind.of("Repeats", RecordCoder.of(Repeat.class), Repeat::id);

  /** Decisions about whole documents. */
  static final DecisionKind<Verdict> VERDICTS =
      DecisionKind.of("Verdicts", RecordCoder.of(Verdict.class), Verdict::id);

  @Override
  public List<Article> decide(
      Collection<Article> articles, BucketDecisions decisions, Consumer<byte[]> keep) {
    Map<String, List<Repeat>> repeats = new HashMap<>();
    for (Repeat repeat : decisions.of(REPEATS)) {
      repeats.computeIfAbsent(repeat.id(), id -> new ArrayList<>()).add(repeat);
    }
    Map<String, Verdict> verdicts = Verdicts.byDocument(decisions.of(VERDICTS));
    List<Article> decided = new ArrayList<>();
    for (Article article : articles) {
      String id = article.source().id();
      Verdict verdict = verdicts.get(id);
      Article after = applied.to(article, verdict, repeats.getOrDefault(id, List.of()));
      decided.add(after);
      if (toKeep != null) {
        toKeep.of(article, verdict, after).ifPresent(keep);
      }
    }
    return decided;
  }
}
