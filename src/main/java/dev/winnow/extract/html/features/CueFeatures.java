package dev.winnow.extract.html.features;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.extract.html.page.CueDistances;

/** How near the block the page gives a name that says what its text is. */
final class CueFeatures implements FeatureGroup {
  private final CueDistances distances;

  CueFeatures(CueDistances distances) {
    this.distances = distances;
  }

  @Override
  public void fill(FeatureVector row, int i) {
    row.group("cue");
    distances.fill(row, i);
    row.group("");
  }
}
