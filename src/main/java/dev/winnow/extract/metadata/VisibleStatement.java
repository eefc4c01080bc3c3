package dev.winnow.extract.metadata;

/**
 * A visible statement.
 *
 * @param sign what its markup says that it is
 * @param text its text; the texts of its links and blocks end in a line feed
 * @param stated what its attributes state for machines; empty if nothing
 * @param at how many characters of text stand before it
 * @param aside whether it stands among comments, links to other pages, in a menu or a footer
 */
record VisibleStatement(StatementKind sign, String text, String stated, int at, boolean aside) {}
