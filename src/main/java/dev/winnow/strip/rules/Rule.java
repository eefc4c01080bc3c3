package dev.winnow.strip.rules;

import dev.winnow.model.RemovalKind;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule of a rule file.
 *
 * @param name its identifier in the file, in metrics and in audit lines
 * @param kind the kind of its removals; {@code other} if it removes nothing
 * @param action the text that it removes
 * @param weak whether it goes by the place and shape of a block alone. If there is a block model,
 *     the model decides, and this rule is only evidence for it
 * @param where the conditions under which it applies
 * @param guards patterns without regard to case; the rule takes no text in which one of them is
 *     found
 * @param languages the primary BCP 47 languages of the documents that it is for; empty for all
 * @param examples texts that it must match
 * @param keeps texts that neither it nor any other rule may take
 * @param origin file and line, for messages
 */
public record Rule(
    String name,
    RemovalKind kind,
    Action action,
    boolean weak,
    RuleCondition where,
    List<String> guards,
    List<String> languages,
    List<String> examples,
    List<String> keeps,
    String origin)
    implements Serializable {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Set<RemovalKind> UNREACHED =
      Set.of(RemovalKind.METADATA, RemovalKind.DUPLICATE, RemovalKind.RECURRENT);

  /**
   * @throws IllegalArgumentException if it cannot be meant
   */
  public Rule {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a name consists of a-z, 0-9 and '-'");
    }
    if (UNREACHED.contains(kind)) {
      throw new IllegalArgumentException("no rule removes what is '" + kind.label() + "'");
    }
    if (guards.contains("")) {
      throw new IllegalArgumentException(
          "'guards' must not be empty texts: that is found anywhere");
    }
    if (where.isOpen()) {
      throw new IllegalArgumentException(
          "'where' has no condition: the rule would take everything");
    }
    if (weak && (action == Action.NOTHING || action == Action.SPAN)) {
      throw new IllegalArgumentException(
          "a rule that removes '" + action.label() + "' cannot be weak");
    }
    if (action == Action.SPAN && where.text().isEmpty()) {
      throw new IllegalArgumentException("'remove: span' needs 'where: {text: …}'");
    }
    if (examples.stream().anyMatch(String::isBlank) || keeps.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("'examples' and 'keeps' must not be empty texts");
    }
    for (String language : languages) {
      if (!LANGUAGE.matcher(language).matches()) {
        throw new IllegalArgumentException("not a primary BCP 47 language: '" + language + "'");
      }
    }
    guards = List.copyOf(guards);
    languages = List.copyOf(languages);
    examples = List.copyOf(examples);
    keeps = List.copyOf(keeps);
  }

  /** Whether it depends on what other rules have removed, and must wait for them. */
  boolean waits() {
    return action == Action.NOTHING && where.run() > 1
        || where.zone().needsRemovals()
        || where.removedInRun() > 0
        || where.previous() != null && where.previous().needsRemovals()
        || where.next() != null && where.next().needsRemovals();
  }

  /** Whether it is for documents in {@code language}, a BCP 47 tag. */
  boolean speaks(String language) {
    return languages.isEmpty() || languages.contains(primary(language));
  }

  /** The primary language of a BCP 47 tag: "pt" of "pt-BR". */
  static String primary(String language) {
    int end = language.indexOf('-');
    return end < 0 ? language : language.substring(0, end);
  }
}
