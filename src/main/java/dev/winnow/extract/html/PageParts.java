package dev.winnow.extract.html;

import java.util.List;

/**
 * A page taken apart.
 *
 * @param kind what the page is; of one without an article, {@code parts} hold what would be its
 *     text
 * @param threshold the score from which on a block counts as text of the article
 * @param parts all visible blocks, in reading order
 */
public record PageParts(PageKind kind, float threshold, List<PageDecision> parts) {}
