/**
 * This step turns the bytes of a document into an {@link dev.winnow.model.Article}: it decodes
 * them, tells text from HTML, cuts the text into blocks and consumes the head (title, byline, date)
 * into metadata. It stands between {@code read} and {@code strip}. On pages, it keeps the text of
 * the article and removes all other text.
 */
package dev.winnow.extract;
