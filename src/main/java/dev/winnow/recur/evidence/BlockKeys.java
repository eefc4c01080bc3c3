package dev.winnow.recur.evidence;

import dev.winnow.model.Paragraph;
import dev.winnow.recur.blocks.CountingScope;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.recur.blocks.MaskedText;
import dev.winnow.text.Hash64;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** The blocks of an article as they are compared. */
public final class BlockKeys {
  private final List<Paragraph> paragraphs;
  private final KeyedArticle keyed;
  private final MaskedText[] templates;
  private final String scope;
  private final long[] scopes;

  private BlockKeys(KeyedArticle keyed) {
    this.keyed = keyed;
    paragraphs = keyed.article().paragraphs();
    templates = new MaskedText[paragraphs.size()];
    scope = CountingScope.of(keyed.article());
    scopes =
        scope.equals(CountingScope.CORPUS)
            ? new long[] {Hash64.of(scope)}
            : new long[] {Hash64.of(scope), Hash64.of(CountingScope.CORPUS)};
  }

  public static BlockKeys of(KeyedArticle keyed) {
    return new BlockKeys(keyed);
  }

  /** The text of a block as a key of one scope. */
  public static long inScope(long key, long scope) {
    return Hash64.chain(scope, key);
  }

  String scope() {
    return scope;
  }

  Paragraph block(int i) {
    return paragraphs.get(i);
  }

  /** The masked text of a block, made at the first call. */
  MaskedText template(int i) {
    if (templates[i] == null) {
      templates[i] = MaskedText.of(paragraphs.get(i).text());
    }
    return templates[i];
  }

  int size() {
    return paragraphs.size();
  }

  /** The block's lookup keys, most specific first: exact before name-masked, site before corpus. */
  public List<BlockKey> keys(int i) {
    List<BlockKey> keys = new ArrayList<>(4);
    for (long each : scopes) {
      keys.add(new BlockKey(inScope(keyed.key(i), each), each == scopes[0], false));
    }
    if (keyed.looseKey(i) != 0) {
      for (long each : scopes) {
        keys.add(new BlockKey(inScope(keyed.looseKey(i), each), each == scopes[0], true));
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
  public record BlockKey(long hash, boolean own, boolean loose) {}

  /** Which blocks {@code known} has a key of. */
  public boolean[] foreign(LongPredicate known) {
    boolean[] foreign = new boolean[size()];
    for (int i = 0; i < foreign.length; i++) {
      foreign[i] = isAny(i, known);
    }
    return foreign;
  }

  private boolean isAny(int i, LongPredicate known) {
    for (long each : scopes) {
      if (known.test(inScope(keyed.key(i), each))
          || keyed.looseKey(i) != 0 && known.test(inScope(keyed.looseKey(i), each))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block is a label or a name rather than a line of text. */
  public boolean isLabel(int i) {
    Paragraph block = paragraphs.get(i);
    return !Words.endsSentence(block.text())
        && EvidenceThreshold.isLabel(block.words(), template(i).title());
  }
}
