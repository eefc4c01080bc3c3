/**
 * This step drops or marks whole documents by the quality of their text, by language, date and
 * address. It stands among the document steps, as those of {@code strip}.
 */
package dev.winnow.filter;
