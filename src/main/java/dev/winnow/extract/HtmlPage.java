package dev.winnow.extract;

import dev.winnow.model.Block;
import java.util.List;
import java.util.Set;

/**
 * What is to be seen on a page.
 *
 * @param blocks all visible text, in reading order
 * @param headlines the indices of the blocks that stand in an {@code h1}, in that order
 * @param regions the elements that open a zone, in the order of their starts
 */
record HtmlPage(List<Block> blocks, Set<Integer> headlines, List<HtmlRegion> regions) {}
