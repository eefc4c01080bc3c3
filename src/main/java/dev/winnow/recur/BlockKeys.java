package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** The blocks of an article as they are compared. */
final class BlockKeys {
  private final List<Paragraph> paragraphs;
  private final List<Template> templates = new ArrayList<>();
  private final String scope;
  private final long[] scopes;

  private BlockKeys(Article article) {
    paragraphs = article.paragraphs();
    paragraphs.forEach(each -> templates.add(Template.of(each.text())));
    scope = Scopes.of(article);
    scopes =
        scope.equals(Scopes.CORPUS)
            ? new long[] {Hashes.of(scope)}
            : new long[] {Hashes.of(scope), Hashes.of(Scopes.CORPUS)};
  }

  static BlockKeys of(Article article) {
    return new BlockKeys(article);
  }

  /** What a block says, as a key of one scope. */
  static long inScope(long key, long scope) {
    return Hashes.add(scope, key);
  }

  String scope() {
    return scope;
  }

  Paragraph block(int i) {
    return paragraphs.get(i);
  }

  Template template(int i) {
    return templates.get(i);
  }

  int size() {
    return paragraphs.size();
  }

  /**
   * Under which a block may be known: as it is before with any name, its site before the corpus.
   */
  List<Key> keys(int i) {
    List<Key> keys = new ArrayList<>(4);
    Template template = templates.get(i);
    for (long each : scopes) {
      keys.add(new Key(inScope(template.key(), each), each == scopes[0], false));
    }
    if (template.looseKey() != 0) {
      for (long each : scopes) {
        keys.add(new Key(inScope(template.looseKey(), each), each == scopes[0], true));
      }
    }
    return keys;
  }

  /**
   * One of the keys of a block.
   *
   * @param own whether it is counted in the site or folder of the document, where that is known
   * @param loose whether names may vary
   */
  record Key(long hash, boolean own, boolean loose) {}

  /** Which blocks {@code known} has a key of. */
  boolean[] foreign(LongPredicate known) {
    boolean[] foreign = new boolean[size()];
    for (int i = 0; i < foreign.length; i++) {
      foreign[i] = isAny(i, known);
    }
    return foreign;
  }

  private boolean isAny(int i, LongPredicate known) {
    return keys(i).stream().anyMatch(key -> known.test(key.hash()));
  }

  /** Whether a block is a label or a name rather than a line of text. */
  boolean isLabel(int i) {
    Paragraph block = paragraphs.get(i);
    return !Words.endsSentence(block.text())
        && Demand.isLabel(block.words(), templates.get(i).title());
  }
}
