package dev.winnow.extract.html;

import dev.winnow.extract.html.page.Page;
import java.util.List;

/**
 * The labels of a page of which only some segments are known to be text of the article or not.
 *
 * @param labels of each block whether it is, where that is known
 * @param weights of each block 1 where that is known, 0 elsewhere
 */
record SegmentLabels(float[] labels, float[] weights) {
  private static final int LONG = 40;

  static SegmentLabels of(Page page, List<String> with, List<String> without) {
    int n = page.blocks().size();
    float[] labels = new float[n];
    float[] weights = new float[n];
    for (int i = 0; i < n; i++) {
      String text = squash(page.blocks().get(i).text());
      boolean in = with.stream().map(SegmentLabels::squash).anyMatch(each -> within(text, each));
      boolean out =
          without.stream()
              .map(SegmentLabels::squash)
              .anyMatch(each -> text.contains(each) && each.length() * 3 > text.length());
      labels[i] = in ? 1 : 0;
      weights[i] = in == out ? 0 : 1;
    }
    return new SegmentLabels(labels, weights);
  }

  private static boolean within(String text, String segment) {
    return text.contains(segment) || (text.length() > LONG && segment.contains(text));
  }

  private static String squash(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
