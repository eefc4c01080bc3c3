package dev.winnow.extract;

import dev.winnow.model.Block;
import java.util.Arrays;
import java.util.List;

/**
 * Decides for each block of a page which zone takes it out. Tags lie: there are pages in one big
 * form, and articles in an {@code aside}. So an element that holds more than 6/7 of the text is the
 * page and no zone, and where all zones together would leave under 1/7 of it, they take nothing.
 */
final class HtmlZones {
  /** The smallest part of a page's text that is left to it. */
  private static final int LEFT = 7;

  /** The smallest part of what is not boilerplate that makes an element the article. */
  private static final int FAIR_SHARE = 4;

  private final List<HtmlRegion> regions;
  private final long[] sizes;
  private final HtmlZone[] zones;

  private HtmlZones(HtmlPage page) {
    regions = page.regions();
    sizes = page.blocks().stream().mapToLong(HtmlZones::size).toArray();
    zones = new HtmlZone[sizes.length];
  }

  /** For each block the zone that takes it out, or null if it stays. */
  static HtmlZone[] of(HtmlPage page) {
    HtmlZones zones = new HtmlZones(page);
    zones.markBoilerplate();
    HtmlZone[] boilerplate = zones.zones.clone();
    zones.markOutside();
    if (zones.leavesEnough(zones.zones)) {
      return zones.zones;
    }
    return zones.leavesEnough(boilerplate) ? boilerplate : new HtmlZone[boilerplate.length];
  }

  private static long size(Block block) {
    return block.text().length();
  }

  private void markBoilerplate() {
    long[] upTo = keptUpTo(zones);
    long total = upTo[sizes.length];
    int done = 0;
    for (HtmlRegion region : regions) {
      long left = total - (upTo[region.to()] - upTo[region.from()]);
      if (region.zone() != HtmlZone.CONTENT && region.from() >= done && left * LEFT >= total) {
        Arrays.fill(zones, region.from(), region.to(), region.zone());
        done = region.to();
      }
    }
  }

  private void markOutside() {
    long[] upTo = keptUpTo(zones);
    HtmlRegion article = largest(false, upTo);
    HtmlRegion main = largest(true, upTo);
    HtmlRegion content = 2 * kept(article, upTo) >= kept(main, upTo) ? article : main;
    if (content == null || kept(content, upTo) * FAIR_SHARE < upTo[sizes.length]) {
      return;
    }
    for (int i = 0; i < zones.length; i++) {
      if (zones[i] == null && (i < content.from() || i >= content.to())) {
        zones[i] = HtmlZone.OUTSIDE_ARTICLE;
      }
    }
  }

  private HtmlRegion largest(boolean main, long[] upTo) {
    HtmlRegion largest = null;
    for (HtmlRegion region : regions) {
      if (region.zone() == HtmlZone.CONTENT
          && region.main() == main
          && kept(region, upTo) > kept(largest, upTo)) {
        largest = region;
      }
    }
    return largest;
  }

  private static long kept(HtmlRegion region, long[] upTo) {
    return region == null ? 0 : upTo[region.to()] - upTo[region.from()];
  }

  private boolean leavesEnough(HtmlZone[] taken) {
    return keptUpTo(taken)[sizes.length] * LEFT >= Arrays.stream(sizes).sum();
  }

  private long[] keptUpTo(HtmlZone[] taken) {
    long[] upTo = new long[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      upTo[i + 1] = upTo[i] + (taken[i] == null ? sizes[i] : 0);
    }
    return upTo;
  }
}
