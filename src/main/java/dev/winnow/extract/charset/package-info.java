/**
 * This part of extraction decodes bytes: it detects the charset of a text or a page and repairs
 * common damage. {@link dev.winnow.extract} calls it first.
 */
package dev.winnow.extract.charset;
