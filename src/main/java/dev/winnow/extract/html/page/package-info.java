/**
 * A page as the body model sees it: blocks of text in their boxes, with the words of class names,
 * roles and hints. {@code dev.winnow.extract.html} reads it.
 */
package dev.winnow.extract.html.page;
