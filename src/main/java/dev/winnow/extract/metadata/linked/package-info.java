/**
 * Linked data of a page: a lenient reader of JSON-LD and the statements about the article in it.
 * {@link dev.winnow.extract.metadata} weighs them.
 */
package dev.winnow.extract.metadata.linked;
