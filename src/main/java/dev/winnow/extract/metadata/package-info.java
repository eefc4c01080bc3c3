/**
 * This part of extraction reads what a page states about itself. It knows nothing of the article's
 * body.
 */
package dev.winnow.extract.metadata;
