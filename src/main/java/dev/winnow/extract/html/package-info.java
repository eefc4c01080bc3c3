/**
 * This step tells a page's article from all else that the page shows: it walks the page once, sees
 * each block of text in its boxes, and weighs what it sees. Its neighbours are {@code
 * dev.winnow.extract}, which hands it the parsed page, and {@code dev.winnow.extract.metadata},
 * which reads what the page states about itself.
 */
package dev.winnow.extract.html;
