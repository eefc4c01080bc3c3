package dev.winnow.recur.blocks;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import java.nio.ByteBuffer;

/**
 * An article with the keys of its blocks, which are costly to find and needed three times.
 *
 * @param article the article
 * @param packed of each block the two keys of its {@link MaskedText}, eight bytes each
 */
public record KeyedArticle(Article article, byte[] packed) {
  private static final int ENTRY_BYTES = 2 * Long.BYTES;

  public static KeyedArticle of(Article article) {
    ByteBuffer keys = ByteBuffer.allocate(ENTRY_BYTES * article.paragraphs().size());
    for (Paragraph block : article.paragraphs()) {
      MaskedText template = MaskedText.of(block.text());
      keys.putLong(template.key()).putLong(template.looseKey());
    }
    return new KeyedArticle(article, keys.array());
  }

  /** The number of blocks. */
  int size() {
    return article.paragraphs().size();
  }

  /** As {@link MaskedText#key}. */
  public long key(int i) {
    return ByteBuffer.wrap(packed).getLong(ENTRY_BYTES * i);
  }

  /** As {@link MaskedText#looseKey}. */
  public long looseKey(int i) {
    return ByteBuffer.wrap(packed).getLong(ENTRY_BYTES * i + Long.BYTES);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyedArticle keyed && article.equals(keyed.article);
  }

  @Override
  public int hashCode() {
    return article.hashCode();
  }
}
