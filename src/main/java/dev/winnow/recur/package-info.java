/**
 * This step removes blocks that stand under many unrelated articles of one site, of one folder or
 * of the corpus; it comes after {@code split} and before {@code dedup}, so that boilerplate neither
 * owns nor repeats anything.
 */
package dev.winnow.recur;
