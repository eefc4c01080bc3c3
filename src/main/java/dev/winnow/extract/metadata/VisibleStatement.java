package dev.winnow.extract.metadata;

/**
 * A visible statement.
 *
 * @param sign the kind of statement by its markup
 * @param text its text; the texts of its links and blocks end in a line feed
 * @param stated the value that its attributes state for machines; empty if there is none
 * @param at the number of characters of text before it
 * @param aside whether it stands among comments, links to other pages, in a menu or a footer
 */
record VisibleStatement(StatementKind sign, String text, String stated, int at, boolean aside) {}
