/**
 * This step turns the bytes of a document into an {@link dev.winnow.model.Article}: it decodes
 * them, tells text from HTML, cuts the text into blocks and consumes the head (title, byline, date)
 * into metadata. It stands between reading and stripping and takes out nothing but what it stores.
 */
package dev.winnow.extract;
