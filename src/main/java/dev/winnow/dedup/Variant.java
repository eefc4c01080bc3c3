package dev.winnow.dedup;

import dev.winnow.model.Article;

/**
 * One reading of a document's bytes: the same bytes may lie under a name that says plain text and
 * under one that says HTML.
 *
 * @param id the document's id
 * @param uri where it was found
 * @param mediaType what it was read as
 */
record Variant(String id, String uri, String mediaType) {

  static Variant of(Article article) {
    return new Variant(article.source().id(), article.source().uri(), article.source().mediaType());
  }
}
