/**
 * This part of extraction tells a page's article from all other text of the page: it walks the page
 * once, finds each block of text in its boxes, and scores the blocks by their features. Its
 * neighbours are {@code dev.winnow.extract}, which hands it the parsed page, and {@code
 * dev.winnow.extract.metadata}, which reads the page's statements about itself.
 */
package dev.winnow.extract.html;
