/**
 * This part of extraction names the language of a text, by its script, its function words or a
 * language model.
 */
package dev.winnow.extract.language;
