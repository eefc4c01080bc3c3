package dev.winnow.extract.html;

import dev.winnow.extract.html.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the blocks of a page in the known text of its article. */
final class BodyLabels {
  private static final float HALF = 0.5f;

  /** Said of a short block that is a line of the article, though perhaps not this one. */
  private static final float LIKELY = 0.51f;

  private static final int NEIGHBOURS = 6;

  private final List<List<String>> blocks;
  private final Map<List<String>, Integer> shingles;
  private final Set<List<String>> lines;
  private final float[] labels;

  private BodyLabels(Page page, String body) {
    blocks = page.blocks().stream().map(block -> Shingles.words(block.text())).toList();
    shingles = Shingles.of(Shingles.words(body));
    lines = body.lines().map(Shingles::words).collect(Collectors.toCollection(HashSet::new));
    labels = new float[blocks.size()];
  }

  /** Of each block the share of its shingles that the article has. */
  static float[] of(Page page, String body) {
    BodyLabels labels = new BodyLabels(page, body);
    labels.labelLong();
    labels.labelShort();
    labels.keepOneOfCopies();
    return labels.labels;
  }

  private void labelLong() {
    for (int i = 0; i < labels.length; i++) {
      List<String> words = blocks.get(i);
      int all = words.size() - Shingles.N + 1;
      int found = 0;
      for (int at = 0; at < all; at++) {
        found += shingles.containsKey(words.subList(at, at + Shingles.N)) ? 1 : 0;
      }
      labels[i] = all > 0 ? (float) found / all : 0;
    }
  }

  /** Too short for a shingle of its own: it must make one with what is before or after it. */
  private void labelShort() {
    for (int i = 0; i < labels.length; i++) {
      List<String> words = blocks.get(i);
      if (!words.isEmpty() && words.size() < Shingles.N) {
        if (joins(i, -1) || joins(i, 1)) {
          labels[i] = 1;
        } else if (lines.contains(words)) {
          labels[i] = LIKELY;
        }
      }
    }
  }

  private boolean joins(int i, int step) {
    List<String> words = blocks.get(i);
    int missing = Shingles.N - words.size();
    for (int j = i + step;
        j >= 0 && j < labels.length && Math.abs(j - i) <= NEIGHBOURS;
        j += step) {
      List<String> other = blocks.get(j);
      if (other.size() >= Shingles.N && labels[j] >= HALF) {
        List<String> joint = new ArrayList<>();
        if (step < 0) {
          joint.addAll(other.subList(other.size() - missing, other.size()));
          joint.addAll(words);
        } else {
          joint.addAll(words);
          joint.addAll(other.subList(0, missing));
        }
        return shingles.containsKey(joint);
      }
    }
    return false;
  }

  /** What stands more often on the page than in the article counts where the article is. */
  private void keepOneOfCopies() {
    Map<List<String>, List<Integer>> copies = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] >= HALF) {
        copies.computeIfAbsent(blocks.get(i), words -> new ArrayList<>()).add(i);
      }
    }
    copies.forEach(
        (words, places) -> {
          boolean isLong = words.size() >= Shingles.N;
          int times = isLong ? shingles.getOrDefault(words.subList(0, Shingles.N), 1) : 1;
          List<Integer> best = new ArrayList<>(places);
          best.sort((a, b) -> Float.compare(around(b), around(a)));
          best.stream().skip(times).forEach(place -> labels[place] = 0);
        });
  }

  private float around(int i) {
    float sum = 0;
    for (int j = Math.max(0, i - 4); j < Math.min(labels.length, i + 5); j++) {
      sum += j == i ? 0 : labels[j] * blocks.get(j).size();
    }
    return sum;
  }
}
