package dev.winnow.strip.rules;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Checks each rule by its own examples: it matches each of its examples, by itself and wherever the
 * example stands; it matches none of its keeps, and no other rule takes a keep out of the middle of
 * an article.
 */
public final class RuleCheck {
  private static final String FILLER =
      "The committee met on the second floor and talked for three hours about the bridge.";
  private static final int FILLER_PARAGRAPHS = 12;

  private final RuleEngine engine;

  public RuleCheck(RuleEngine engine) {
    this.engine = engine;
  }

  public List<String> run() {
    List<String> problems = new ArrayList<>();
    for (CompiledRule rule : engine.rules()) {
      String name = rule.rule().origin() + ": rule '" + rule.rule().name() + "': ";
      if (rule.rule().examples().isEmpty() && !rule.rule().where().text().isEmpty()) {
        problems.add(name + "has no example");
      }
      for (String example : rule.rule().examples()) {
        if (!matches(rule, example)) {
          problems.add(name + "does not match its example '" + example + "'");
        }
      }
      for (String keep : rule.rule().keeps()) {
        if (matches(rule, keep)) {
          problems.add(name + "matches what it should keep: '" + keep + "'");
        }
        Rule taker = takerInArticle(keep, rule.rule().languages());
        if (taker != null) {
          problems.add(name + "'" + keep + "' is taken by rule '" + taker.name() + "'");
        }
      }
    }
    return problems;
  }

  private static boolean matches(CompiledRule rule, String text) {
    return rule.matchesAlone(new DocumentView(List.of(paragraph(text))), 0);
  }

  private Rule takerInArticle(String keep, List<String> languages) {
    List<Block> blocks = new ArrayList<>(Collections.nCopies(FILLER_PARAGRAPHS, paragraph(FILLER)));
    blocks.add(paragraph(keep));
    blocks.addAll(Collections.nCopies(FILLER_PARAGRAPHS, paragraph(FILLER)));
    RuleMatches matches =
        engine.match(new DocumentView(blocks), languages.isEmpty() ? null : languages.get(0));
    RuleMatches.Cut cut = matches.cuts(FILLER_PARAGRAPHS);
    return cut != null ? cut.rule() : matches.takenBy(FILLER_PARAGRAPHS);
  }

  private static Block paragraph(String text) {
    return Block.of(BlockKind.PARAGRAPH, text);
  }
}
